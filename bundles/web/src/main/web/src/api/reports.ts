import { address, command, get, request } from './client'
import type { Assessment, RecordModel } from './records'
import type { Task, TypeRef } from './inspections'
import type { DeviceRef, Label, Page, Paging, Ref } from './model'

/** What everybody who sees the device may know of a report. */
export interface ReportRow {
  id: string
  number?: string
  reportVersion: number
  state: Label
  taskId: string
  device: DeviceRef
  type: TypeRef
  agency: Ref
  inspectedOn: string
  conclusion: string
  passed: boolean
  nextDue?: string
  approvedAt?: string
  /** Whether the whole report and its file may be opened; not those of another agency. */
  open?: boolean
}

export interface Report extends ReportRow {
  version: number
  inspectors?: Ref[]
  conditional: boolean
  conclusionReason?: string
  nextDueText?: string
  record?: RecordModel
  assessment?: Assessment
  reviewer?: Ref
  approver?: Ref
  deliveredAt?: string
  receiver?: string
  verifyUrl?: string
  remarks?: ReportRemark[]
  replacedBy?: string
}

/** Who did what to a report. */
export interface ReportRemark {
  at: string
  person: Ref
  step: Label
  text?: string
}

export interface OpinionNotice {
  id: string
  number: string
  state: Label
  taskId: string
  device: DeviceRef
  typeTitle?: string
  items: { no: string; zh: string; en: string; itemClass?: string; remark?: string }[]
  issuedBy?: Ref
  issuedAt: string
  dueBy: string
  remarks?: string
  answer?: string
  proofs?: string[]
  answeredAt?: string
}

/** What the inspector adds when the report is compiled. */
export interface Submission {
  conclusion?: string
  reason?: string
  nextDueMonths?: number
}

export function reports(query: Paging & { state?: string[]; deviceId?: string }): Promise<Page<ReportRow>> {
  return get('/reports', { ...query })
}

/** The issued reports of a device, of every agency, newest first. */
export async function reportsOfDevice(deviceId: string): Promise<ReportRow[]> {
  return (await get<Page<ReportRow>>(`/devices/${deviceId}/reports`)).items
}

/** The reports on the product that a device was: by the maker's device code, or by maker and product number. */
export async function reportsOfProduct(product: { deviceCode?: string; manufacturer: string; productNumber?: string }): Promise<ReportRow[]> {
  return (await get<Page<ReportRow>>('/reports/of-product', { ...product })).items
}

export function report(id: string): Promise<Report> {
  return get(`/reports/${id}`)
}

export function reportAddress(id: string): string {
  return address(`/reports/${id}/report.pdf`)
}

export function compileReport(taskId: string, submission: Submission): Promise<Report> {
  return command(`/inspection-tasks/${taskId}/reports`, submission)
}

export function reviewReport(id: string, remarks: string): Promise<Report> {
  return command(`/reports/${id}/review`, { remarks })
}

export function sendBackReport(id: string, remarks: string): Promise<Report> {
  return command(`/reports/${id}/send-back`, { remarks })
}

export function approveReport(id: string): Promise<Report> {
  return command(`/reports/${id}/approve`)
}

export function deliverReport(id: string, receiver: string): Promise<Report> {
  return command(`/reports/${id}/deliver`, { receiver })
}

/** Opens the correction of an issued report: its task is compiled again. */
export function correctReport(id: string, reason: string): Promise<Task> {
  return command(`/reports/${id}/correct`, { reason })
}

export function opinionNotices(query: Paging & { state?: string[] }): Promise<Page<OpinionNotice>> {
  return get('/opinion-notices', { ...query })
}

export function opinionNotice(id: string): Promise<OpinionNotice> {
  return get(`/opinion-notices/${id}`)
}

export function noticeAddress(id: string): string {
  return address(`/opinion-notices/${id}/notice.pdf`)
}

/** Issues a notice over the failed items of the record in that version. */
export async function issueNotice(taskId: string, dueBy: string, remarks: string, etag: string): Promise<OpinionNotice> {
  const options = { body: { dueBy, remarks }, ifMatch: etag, idempotencyKey: crypto.randomUUID() }
  return (await request<OpinionNotice>('POST', `/inspection-tasks/${taskId}/opinion-notices`, options)).data
}

export function answerNotice(id: string, answer: string, proofs: string[]): Promise<OpinionNotice> {
  return command(`/opinion-notices/${id}/answer`, { answer, proofs })
}

export function recheckNotice(id: string, how: 'ON_SITE' | 'BY_PROOF'): Promise<Task> {
  return command(`/opinion-notices/${id}/recheck`, { how })
}
