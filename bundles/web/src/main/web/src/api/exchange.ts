import { address, command, get, upload } from './client'
import type { Label, Page } from './model'

export type ImportMode = 'DRY_RUN' | 'ALL_OR_NOTHING' | 'GOOD_ROWS'

export interface ImportColumn {
  zh: string
  en: string
  required: boolean
  format: Label
  most: number
  codes: string[]
  example: string
  noteZh: string
  noteEn: string
}

export interface ImportKind {
  kind: Label
  columns: ImportColumn[]
}

export interface ImportJob {
  id: string
  kind: Label
  mode: Label
  fileName: string
  state: Label
  submittedAt: string
  endedAt?: string
  rowsRead: number
  entered: number
  updated: number
  unchanged: number
  refused: number
  problem: string
}

export interface RowProblem {
  row: number
  column: string
  code: string
  zh: string
  en: string
}

export async function importKinds(): Promise<ImportKind[]> {
  return (await get<Page<ImportKind>>('/imports/kinds')).items
}

export async function imports(limit = 20): Promise<ImportJob[]> {
  return (await get<Page<ImportJob>>('/imports', { limit })).items
}

export async function rowProblems(id: string, limit = 100): Promise<RowProblem[]> {
  return (await get<Page<RowProblem>>(`/imports/${id}/problems`, { limit })).items
}

export function importFile(kind: string, mode: ImportMode, file: File): Promise<ImportJob> {
  return upload('/imports', file, { kind, mode, fileName: file.name })
}

export function cancelImport(id: string): Promise<ImportJob> {
  return command(`/imports/${id}/cancel`)
}

export function templateAddress(kind: string): string {
  return address(`/imports/kinds/${kind}/template`)
}

export function errorFileAddress(id: string): string {
  return address(`/imports/${id}/errors`)
}

/** Whether nothing more will happen to it. */
export function ended(job: ImportJob): boolean {
  return job.state.code !== 'WAITING'
}
