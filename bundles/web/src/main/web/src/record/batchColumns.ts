import type { Definition, Field, Item, MeasuredValue } from '@/api/inspectionTypes'
import { pick, pickText } from '@/language/language'
import type { Path } from './paths'

/** One value that is entered for each task of a batch by itself. */
export interface BatchColumn {
  key: string
  path: Path
  label: string
  field: Field
}

const NUMBER = { type: 'number', min: null, max: null, options: [], required: false, requiredWhen: null, default: null, note: null, unconfirmed: false } as const

function measured(item: Item, value: MeasuredValue): BatchColumn {
  const label = [item.no, pick(item.zh, item.en), pick(value.zh, value.en)].filter(Boolean).join(' ')
  return { key: `m ${item.no} ${value.key}`, path: ['items', item.no, 'measured', value.key], label, field: { ...NUMBER, key: value.key, zh: value.zh, en: value.en, unit: value.unit, options: [] } }
}

function judged(item: Item, results: Definition['results']): BatchColumn {
  const options = (['pass', 'fail', 'na'] as const).map((key) => ({ key, ...results[key] }))
  const field: Field = { ...NUMBER, type: 'enum', key: item.no, zh: item.zh, en: item.en, unit: null, options }
  return { key: `r ${item.no}`, path: ['items', item.no, 'result'], label: `${item.no} ${pick(item.zh, item.en)}`, field }
}

/** Everything that may differ from task to task: parameters, readings and judgements. */
export function batchColumns(definition: Definition): BatchColumn[] {
  const items = definition.groups.flatMap((group) => group.items)
  return [
    ...definition.parameters.map((field) => ({ key: `p ${field.key}`, path: ['parameters', field.key], label: pick(field.zh, field.en) + (field.unit ? ` (${pickText(field.unit)})` : ''), field })),
    ...items.filter((item) => !item.computedBy).flatMap((item) => (item.values ?? []).map((value) => measured(item, value))),
    ...items.filter((item) => item.resultInput).map((item) => judged(item, definition.results)),
  ]
}
