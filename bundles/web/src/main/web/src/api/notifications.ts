import { command, get } from './client'
import type { Label, Page, Paging, Ref } from './model'

/** What a construction unit files before it begins to work. */
export interface NewNotification {
  constructionUnitId?: string
  workKind: string
  deviceId?: string
  catalogueCode: string
  name: string
  deviceCode?: string
  internalNumber?: string
  region: string
  place: string
  useUnitId: string
  maintenanceUnitId?: string
  manufacturer: string
  makerLicenceNumber?: string
  model?: string
  productNumber?: string
  manufacturedOn?: string
  parameters: Record<string, string | number | boolean>
  plannedStart: string
  plannedEnd: string
}

export interface Notification {
  id: string
  version: number
  number: string
  state: Label
  workKind: Label
  constructionUnit: Ref
  filedAt: string
  licenceNumber?: string
  warnings?: string[]
  decisionReason?: string
  deviceId?: string
  registrationCode?: string
  category: Label
  name: string
  deviceCode?: string
  internalNumber?: string
  region: Label
  place: string
  useUnit: Ref
  maintenanceUnit?: Ref
  manufacturer: string
  makerLicenceNumber?: string
  model?: string
  productNumber?: string
  manufacturedOn?: string
  parameters?: Record<string, string | number | boolean>
  plannedStart: string
  plannedEnd: string
}

export function notifications(query: Paging & { state?: string[] }): Promise<Page<Notification>> {
  return get('/notifications', { ...query })
}

export function notification(id: string): Promise<Notification> {
  return get(`/notifications/${id}`)
}

export function fileNotification(content: NewNotification): Promise<Notification> {
  return command('/notifications', content)
}

export function acceptNotification(id: string): Promise<Notification> {
  return command(`/notifications/${id}/accept`)
}

export function returnNotification(id: string, reason: string): Promise<Notification> {
  return command(`/notifications/${id}/return`, { reason })
}

export function withdrawNotification(id: string, reason: string): Promise<Notification> {
  return command(`/notifications/${id}/withdraw`, { reason })
}
