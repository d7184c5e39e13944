import { describe, expect, it } from 'vitest'
import type { Definition, Item } from '@/api/inspectionTypes'
import { batchColumns } from './batchColumns'

const text = (zh: string) => ({ zh, en: zh })
const item = (no: string, change: Partial<Item>) => ({ no, ...text(`项${no}`), values: [], choices: [], resultInput: true, computedBy: null, ...change }) as unknown as Item

describe('what may differ from task to task of a batch', () => {
  const definition = {
    parameters: [{ key: 'valve_no', ...text('阀门编号'), type: 'string', unit: null, options: [] }],
    groups: [
      {
        items: [
          item('1', { values: [{ key: 'value', ...text(''), unit: null, optional: false, requiredInput: false, computedBy: null, limits: [] }] }),
          item('2', { resultInput: false, computedBy: 'c', values: [{ key: 'value', ...text(''), unit: null, optional: false, requiredInput: false, computedBy: null, limits: [] }] }),
        ],
      },
    ],
    results: { pass: text('符合'), fail: text('不符合'), na: text('无此项') },
  } as unknown as Definition

  it('is each parameter, each reading that nobody computes and each judgement', () => {
    expect(batchColumns(definition).map((column) => column.path.join('/'))).toEqual(['parameters/valve_no', 'items/1/measured/value', 'items/1/result'])
  })

  it('offers the results by their names', () => {
    const result = batchColumns(definition).at(-1)
    expect(result?.field.options.map((option) => option.zh)).toEqual(['符合', '不符合', '无此项'])
  })
})
