import type { Text } from '@/language/language'
import { command } from './client'
import type { Dispatch } from './inspections'
import type { RecordModel } from './records'

/** What became of one member of a batch: it was done, or refused and nothing of it changed. */
export interface BatchLine {
  index: number
  id?: string
  number?: string
  /** Of a record: whether the work on site may be finished. */
  complete?: boolean
  refusal?: Text & { code: string }
}

export interface Batch {
  done: number
  refused: number
  members: BatchLine[]
}

/** The platform takes so many at once. */
export const LARGEST_BATCH = 500

export function acceptAll(requestIds: readonly string[], fee: number): Promise<Batch> {
  return command('/inspection-requests/batch/accept', { members: requestIds.map((requestId) => ({ requestId })), fee })
}

export function dispatchAll(taskIds: readonly string[], order: Dispatch): Promise<Batch> {
  return command('/inspection-tasks/batch/dispatch', { taskIds, order })
}

/** Enters what is common to all and what is said of single tasks, over what each record holds. */
export function enterAll(common: RecordModel, members: readonly { taskId: string; values: RecordModel }[]): Promise<Batch> {
  return command('/inspection-tasks/batch/record', { common, members })
}

export function finishAll(taskIds: readonly string[], unitRepresentative: string): Promise<Batch> {
  return command('/inspection-tasks/batch/finish-site', { taskIds, unitRepresentative })
}
