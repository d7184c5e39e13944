import { describe, expect, it } from 'vitest'
import type { Field } from '@/api/inspectionTypes'
import { previousJudgement, previousNumber, previousText } from './previous'

function field(change: Partial<Field>): Field {
  return { key: 'k', zh: '项', en: 'field', type: 'string', unit: null, min: null, max: null, options: [], required: false, requiredWhen: null, default: null, note: null, unconfirmed: false, ...change }
}

describe('previousText', () => {
  it('gives the value with its unit when it was another one', () => {
    const speed = field({ type: 'number', unit: { key: 'm/s', zh: 'm/s', en: 'm/s' } })
    expect(previousText(speed, 1.6, 1.75)).toBe('1.6 m/s')
    expect(previousText(speed, 1.6, undefined)).toBe('1.6 m/s')
  })

  it('is silent when nothing changed or nothing is known', () => {
    expect(previousText(field({}), 'GeN2', 'GeN2')).toBe('')
    expect(previousText(field({ type: 'number' }), '1.60', '1.60')).toBe('')
    expect(previousText(field({}), undefined, 'GeN2')).toBe('')
  })

  it('names the option, not its key', () => {
    const room = field({ type: 'enum', options: [{ key: 'none', zh: '无机房', en: 'without machine room' }] })
    expect(previousText(room, 'none', undefined)).toBe('无机房')
  })

  it('says yes and no', () => {
    expect(previousText(field({ type: 'boolean' }), false, true)).toBe('否')
  })
})

describe('previousNumber', () => {
  it('stands beside a reading also when both agree', () => {
    expect(previousNumber(0.7, 'mm')).toBe('0.7 mm')
    expect(previousNumber(0, '')).toBe('0')
    expect(previousNumber(undefined, 'mm')).toBe('')
  })
})

describe('previousJudgement', () => {
  const results = { pass: { zh: '符合', en: 'pass' }, fail: { zh: '不符合', en: 'fail' }, na: { zh: '无此项', en: 'n/a' } }

  it('says how the item was judged and why', () => {
    expect(previousJudgement({ result: 'fail', remark: '通道照明损坏' }, results)).toBe('不符合 · 通道照明损坏')
    expect(previousJudgement({ grade: 3 }, results)).toBe('等级 3')
  })

  it('is silent about what was not judged', () => {
    expect(previousJudgement(undefined, results)).toBe('')
    expect(previousJudgement({ measured: { value: 1 } }, results)).toBe('')
  })
})
