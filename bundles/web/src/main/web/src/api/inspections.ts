import type { Text } from '@/language/language'
import { command, get, Problem, request } from './client'
import type { Answer } from './client'
import type { DeviceRef, Label, Page, Paging, Ref } from './model'
import type { Assessment, RecordModel } from './records'

/** A product or batch to be inspected without a device file; the unit of the caller when {@link unitId} is left out. */
export interface NewProduct {
  unitId?: string
  catalogueCode: string
  name: string
  number: string
  batch: boolean
  quantity?: number
  deviceCode?: string
}

/** Of a device or of a product, one of them. */
export interface NewRequest {
  deviceId?: string
  product?: NewProduct
  typeId: string
  variant?: string
  agencyId?: string
  wishedOn?: string
  contact?: string
  remark?: string
}

export interface InspectionRequest {
  id: string
  version: number
  number: string
  state: Label
  device: DeviceRef
  typeId: string
  /** Left out while the plugin of the type is away. */
  type?: Text
  variant?: string
  contact?: string
  fee?: number
  applicant: Ref
  agency: Ref
  wishedOn?: string
  remark?: string
  filedAt: string
  reason?: string
  taskId?: string
}

export interface TypeRef extends Text {
  id: string
  edition: string
  sha256: string
}

export interface Task {
  id: string
  version: number
  number: string
  state: Label
  device: DeviceRef
  type: TypeRef
  variant?: string
  agency: Ref
  inspectors?: Ref[]
  plannedOn?: string
  reinspection: boolean
  reportId?: string
  noticeId?: string
  inspectionKind?: string
  fee?: number
  instruments?: Instrument[]
  kind: Text & { code: string }
  reportVersion: number
  reason?: string
  waiting?: Text
}

/** A measuring instrument taken along. */
export interface Instrument {
  name: string
  number: string
  calibratedUntil: string
}

/** What a department head decides at dispatch; the first inspector leads. */
export interface Dispatch {
  inspectorIds: string[]
  plannedOn: string
  instruments: Instrument[]
}

export interface RecordAnswer {
  version: number
  complete: boolean
  record: RecordModel
  assessment: Assessment
}

export function inspectionRequests(query: Paging & { state?: string[] }): Promise<Page<InspectionRequest>> {
  return get('/inspection-requests', { ...query })
}

export function inspectionRequest(id: string): Promise<InspectionRequest> {
  return get(`/inspection-requests/${id}`)
}

export function fileRequest(content: NewRequest): Promise<InspectionRequest> {
  return command('/inspection-requests', content)
}

export function acceptRequest(id: string, fee: number): Promise<Task> {
  return command(`/inspection-requests/${id}/accept`, { fee })
}

/** Sends a request back for correction, refuses it for good, or takes the own one back. */
export function declineRequest(id: string, how: 'return' | 'refuse' | 'withdraw', reason: string): Promise<InspectionRequest> {
  return command(`/inspection-requests/${id}/${how}`, { reason })
}

export function tasks(query: Paging & { state?: string[]; mine?: boolean }): Promise<Page<Task>> {
  return get('/inspection-tasks', { ...query })
}

export function task(id: string): Promise<Task> {
  return get(`/inspection-tasks/${id}`)
}

export function dispatchTask(id: string, dispatch: Dispatch): Promise<Task> {
  return command(`/inspection-tasks/${id}/dispatch`, dispatch)
}

/** Steps of a task that take a reason: back to the department head, given up, record opened again. */
export function changeTask(id: string, how: 'hand-back' | 'cancel' | 'reopen-site', reason: string): Promise<Task> {
  return command(`/inspection-tasks/${id}/${how}`, { reason })
}

export function inspectionRecord(taskId: string): Promise<Answer<RecordAnswer>> {
  return request('GET', `/inspection-tasks/${taskId}/record`)
}

export function saveRecord(taskId: string, record: RecordModel, etag: string): Promise<Answer<RecordAnswer>> {
  return request('PUT', `/inspection-tasks/${taskId}/record`, {
    body: { record },
    ifMatch: etag,
    idempotencyKey: crypto.randomUUID(),
  })
}

/** Signs items in the caller's own name, today. */
export function signItems(taskId: string, items: string[], etag: string): Promise<Answer<RecordAnswer>> {
  return request('POST', `/inspection-tasks/${taskId}/record/sign`, {
    body: { items },
    ifMatch: etag,
    idempotencyKey: crypto.randomUUID(),
  })
}

/** Ends the site work, so that the report can be compiled. */
export async function finishSite(taskId: string, unitRepresentative: string, etag: string): Promise<Task> {
  const options = { body: { unitRepresentative }, ifMatch: etag, idempotencyKey: crypto.randomUUID() }
  return (await request<Task>('POST', `/inspection-tasks/${taskId}/finish-site`, options)).data
}

/** The agency's last report of the device, or of a product like it. */
export interface PreviousRecord {
  reportNumber: string
  inspectedOn: string
  conclusion: string
  /** What may be taken over: parameters and required values, never results. */
  record: RecordModel
  /** What was found then, to be shown beside each field. */
  values: RecordModel
}

/** Nothing when the device has no such report yet. */
export async function previousRecord(taskId: string): Promise<PreviousRecord | undefined> {
  try {
    return await get<PreviousRecord>(`/inspection-tasks/${taskId}/previous-record`)
  } catch (failure) {
    if (failure instanceof Problem && failure.status === 404) return undefined
    throw failure
  }
}
