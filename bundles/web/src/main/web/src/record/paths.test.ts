import { describe, expect, it } from 'vitest'
import type { RecordModel } from '@/api/records'
import { adopt, keyOf, pathOf, pathsOf, setAt, valueAt } from './paths'

const record = (): RecordModel => ({
  inspectionDate: '2026-03-05',
  reinspection: false,
  parameters: { rated_speed: 1.75 },
  items: { '2.1': { result: 'pass', measured: { value: 0.7 } }, '2.2': { result: 'fail', remark: '松动' } },
  inputs: { braking: { x: 1, y: 2 } },
  rows: { thickness: [{ point: 'A', measured: 9.8 }] },
  facts: {},
})

describe('paths', () => {
  it('name every value that is kept as a whole', () => {
    expect(pathsOf(record()).map((path) => path.join('/')).sort()).toEqual(
      ['inspectionDate', 'reinspection', 'parameters/rated_speed', 'items/2.1', 'items/2.2', 'inputs/braking/x', 'inputs/braking/y', 'rows/thickness'].sort(),
    )
  })

  it('set, replace and remove values, making what lies between', () => {
    const target: RecordModel = {}
    setAt(target, ['inputs', 'braking', 'x'], 3)
    setAt(target, ['items', '2.1'], { result: 'na' })
    expect(target).toEqual({ inputs: { braking: { x: 3 } }, items: { '2.1': { result: 'na' } } })
    setAt(target, ['items', '2.1'], undefined)
    expect(valueAt(target, ['items', '2.1'])).toBeUndefined()
    expect(valueAt(target, ['rows', 'a', 'b'])).toBeUndefined()
  })

  it('survive being written down, also with slashes and quotes in keys', () => {
    const path = ['items', '1.1(1)/"a"']
    expect(pathOf(keyOf(path))).toEqual(path)
  })
})

describe('adopt', () => {
  it('takes what others changed, added and removed, and keeps what is not saved yet', () => {
    const mine = record()
    setAt(mine, ['items', '2.1'], { result: 'fail' })
    const newer = record()
    newer.items = { '2.1': { result: 'na' }, '2.3': { result: 'pass' } }
    newer.parameters = { rated_speed: 2, floors: 10 }

    adopt(mine, newer, new Set([keyOf(['items', '2.1'])]))

    expect(mine.items).toEqual({ '2.1': { result: 'fail' }, '2.3': { result: 'pass' } })
    expect(mine.parameters).toEqual({ rated_speed: 2, floors: 10 })
  })

  it('does not touch equal values, so that nothing on the screen is drawn again', () => {
    const mine = record()
    const before = mine.items?.['2.1']

    adopt(mine, record(), new Set())

    expect(mine.items?.['2.1']).toBe(before)
  })
})
