import type { Text } from '@/language/language'
import { get } from './client'
import type { Page } from './model'

export interface InspectionTypeRow {
  id: string
  edition: string
  sha256: string
  title: Text
  kind: Text & { code: string }
  letter: string
  categories: string[]
  variants: Choice[]
  unconfirmed: number
}

export interface Choice extends Text {
  key: string
}

export interface UnitOfMeasure extends Text {
  key: string
}

/** One value that a form asks for. */
export interface Field extends Text {
  key: string
  type: 'string' | 'number' | 'integer' | 'date' | 'enum' | 'boolean'
  unit: UnitOfMeasure | null
  min: number | null
  max: number | null
  options: Choice[]
  required: boolean
  requiredWhen: string | null
  default: string | number | boolean | null
  note: Text | null
  unconfirmed: boolean
}

export interface LimitText extends Text {
  when: Choice | null
  condition: string | null
  unconfirmed: boolean
}

/** One value that is measured for an item. */
export interface MeasuredValue extends Text {
  key: string
  unit: UnitOfMeasure | null
  optional: boolean
  requiredInput: boolean
  /** The computation whose result is the value, when nobody measures it. */
  computedBy: string | null
  limits: LimitText[]
}

export interface ItemChoice extends Text {
  key: string
  options: Choice[]
  optional: boolean
}

export interface Item extends Text {
  no: string
  requirement: Text | null
  kind: Text & { code: string }
  class: (Text & { code: string }) | null
  unit: UnitOfMeasure | null
  since: string | null
  until: string | null
  appliesWhen: string | null
  appliesNote: Text | null
  computedBy: string | null
  unconfirmed: boolean
  resultInput: boolean
  resultOptional: boolean
  gradeInput: boolean
  grades: number[]
  signatureInput: boolean
  values: MeasuredValue[]
  choices: ItemChoice[]
}

export interface ItemGroup extends Text {
  items: Item[]
}

export interface RowColumn extends Field {
  /** The expression of a column that nobody enters. */
  computed: string | null
  limits: (Text & { condition: string | null; unconfirmed: boolean })[]
}

export interface RowTable {
  key: string
  label: Text
  maxRows: number
  columns: RowColumn[]
  check: string | null
  item: string | null
  verdicts: (Choice & { verdict: 'pass' | 'fail' })[]
  unconfirmed: boolean
}

export interface ComputationInput {
  name: string
  label: Text
  unit: UnitOfMeasure | null
  source: 'entered' | 'expression' | 'item' | 'measured' | 'rows' | 'table'
  from: string | null
}

export interface Computation {
  id: string
  name: Text
  formula: Text
  unit: UnitOfMeasure | null
  check: string | null
  java: boolean
  unconfirmed: boolean
  inputs: ComputationInput[]
}

export interface Conclusion extends Text {
  key: string
  verdict: 'pass' | 'fail'
  conditional: boolean
  reinspection: boolean
}

/** Everything an inspection type says, in one edition. */
export interface Definition {
  id: string
  edition: { number: string; validFrom: string; validUntil: string | null }
  sha256: string
  needsPlugin: boolean
  title: Text
  kind: Text & { code: string }
  letter: string
  categories: string[]
  variants: Choice[]
  whoMayInspect: Text | null
  regulation: {
    documents: (Text & { from: string | null; until: string | null; unconfirmed: boolean })[]
    itemEdition: Text | null
  }
  parameters: Field[]
  facts: Field[]
  rowTables: RowTable[]
  groups: ItemGroup[]
  computations: Computation[]
  results: { pass: Text; fail: Text; na: Text }
  conclusions: Conclusion[]
  dues: { key: string; label: Text; binding: boolean; periods: { rule: Text; since: string | null; until: string | null; unconfirmed: boolean }[] }[]
  unconfirmed: string[]
}

export async function inspectionTypes(category?: string): Promise<InspectionTypeRow[]> {
  return (await get<Page<InspectionTypeRow>>('/inspection-types', { category })).items
}

export function inspectionType(id: string): Promise<Definition> {
  return get(`/inspection-types/${id}`)
}

/** An edition as it was frozen when a task was accepted. */
export function frozenDefinition(sha256: string): Promise<Definition> {
  return get(`/inspection-types/by-digest/${sha256}`)
}
