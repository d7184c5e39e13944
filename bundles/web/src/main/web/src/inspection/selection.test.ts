import { describe, expect, it } from 'vitest'
import { LARGEST_BATCH } from '@/api/batches'
import { useSelection } from './selection'

const row = (id: string) => ({ id })

describe('rows chosen for a batch', () => {
  it('stay chosen page after page until they are taken back', () => {
    const selection = useSelection<{ id: string }>()
    selection.chooseAll([row('a'), row('b')], true)
    selection.choose(row('c'), true)
    selection.choose(row('a'), false)
    expect(selection.rows.value.map((one) => one.id)).toEqual(['b', 'c'])
    expect(selection.has(row('b'))).toBe(true)
    selection.clear()
    expect(selection.rows.value).toEqual([])
  })

  it('are never more than the platform takes', () => {
    const selection = useSelection<{ id: string }>()
    selection.chooseAll(Array.from({ length: LARGEST_BATCH + 3 }, (_none, index) => row(String(index))), true)
    expect(selection.rows.value.length).toBe(LARGEST_BATCH)
  })
})
