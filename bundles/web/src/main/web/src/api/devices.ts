import { get } from './client'
import type { Label, Page, Paging, Ref } from './model'

export interface DeviceRow {
  id: string
  registrationCode: string
  certificateNumber?: string
  name: string
  internalNumber?: string
  category: Label
  region: Label
  place: string
  useUnit: Ref
  state: Label
  flags: Label[]
  nextDue?: string
  lastConclusion?: string
}

export interface Device extends DeviceRow {
  version: number
  deviceCode?: string
  constructionUnit?: Ref
  maintenanceUnit?: Ref
  manufacturer: string
  model?: string
  productNumber?: string
  manufacturedOn?: string
  parameters: Record<string, string | number | boolean>
  inspection?: InspectionFacts
  supervisionPassedOn?: string
}

/** What the last approved report says about a device. */
export interface InspectionFacts {
  reportNumber: string
  typeId: string
  inspectedOn: string
  conclusion: string
  passed: boolean
  nextDue?: string
  agency: Ref
}

export interface HistoryEntry {
  at: string
  event?: Label
  from?: Label
  to: Label
  personName: string
  organisationName: string
  changed: Record<string, unknown>
  reason?: string
}

export interface DeviceQuery extends Paging {
  text?: string
  state?: string[]
  category?: string
  region?: string
  dueAfter?: string
  dueBefore?: string
  asOf?: string
}

export function searchDevices(query: DeviceQuery, signal?: AbortSignal): Promise<Page<DeviceRow>> {
  return get('/devices', { ...query }, signal)
}

/** The device file, or what it said at the end of that day. */
export function device(id: string, asOf?: string): Promise<Device> {
  return get(`/devices/${id}`, { asOf })
}

/** The device with that registration code, maker's code or certificate number. */
export function deviceByNumber(number: string): Promise<Device> {
  return get(`/devices/by-number/${encodeURIComponent(number)}`)
}

export async function deviceHistory(id: string): Promise<HistoryEntry[]> {
  return (await get<Page<HistoryEntry>>(`/devices/${id}/history`)).items
}
