import type { Text } from '@/language/language'
import type { UnitOfMeasure } from './inspectionTypes'

export type ResultCode = 'pass' | 'fail' | 'na'
export type Scalar = string | number | boolean

/** What was entered for one item. */
export interface ItemEntry {
  result?: ResultCode
  measured?: Record<string, number>
  required?: Record<string, number>
  grade?: number
  choices?: Record<string, string>
  remark?: string
  signedBy?: string
  signedOn?: string
}

/** What was entered for one inspection, complete or not. */
export interface RecordModel {
  variant?: string
  inspectionKind?: string
  inspectionDate?: string
  reinspection?: boolean
  parameters?: Record<string, Scalar>
  items?: Record<string, ItemEntry>
  inputs?: Record<string, Record<string, number>>
  rows?: Record<string, Record<string, Scalar>[]>
  facts?: Record<string, Scalar>
}

export interface Finding extends Text {
  code: string
  severity: 'error' | 'warning' | 'info'
  target: string
}

export interface OutcomePart {
  key: string
  label: Text | null
  measured: number | null
  unit: UnitOfMeasure | null
  limit: Text
  met: boolean | null
  computed: boolean
  unconfirmed: boolean
}

export interface ItemOutcome {
  no: string
  class: string | null
  outcome: 'pass' | 'fail' | 'na' | 'open'
  grade: number | null
  parts: OutcomePart[]
}

export interface Due {
  key: string
  label: Text
  date: string
  text: string
  precision: 'month' | 'day'
  earliest: string
  latest: string
  rule: Text
  binding: boolean
  unconfirmed: boolean
}

/** The platform's answer to a record. */
export interface Assessment {
  complete: boolean
  opinionNotice: boolean
  overallGrade: number | null
  conclusion:
    | (Text & { key: string; verdict: 'pass' | 'fail'; conditional: boolean; note: Text | null; unconfirmed: boolean })
    | null
  nextDue: Due | null
  dues: Due[]
  items: ItemOutcome[]
  findings: Finding[]
  computed: {
    id: string
    name: Text
    formula: Text
    value: number
    unit: UnitOfMeasure | null
    met: boolean | null
    unconfirmed: boolean
  }[]
  failed: Record<string, string[]>
  rows?: RowsOutcome[]
}

/** What the rows of a table came to. */
export interface RowsOutcome {
  key: string
  total: Text | null
  rows: RowOutcome[]
}

export interface RowOutcome {
  /** From 1. */
  number: number
  computed: Record<string, number>
  verdict: string | null
  note: Text | null
  /** Columns that miss a limit. */
  outside: string[]
  failed: boolean
}
