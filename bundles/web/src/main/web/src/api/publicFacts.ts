import type { Text } from '@/language/language'
import { get } from './client'
import type { Label } from './model'

/** What anybody may know about a device. */
export interface PublicDevice {
  registrationCode: string
  name: string
  place: string
  useUnit: string
  certificateNumber?: string
  state: Label
  lastInspectedOn?: string
  conclusion?: string
  nextDue?: string
  overdue: boolean
  maintenanceUnit?: string
  maintenancePhone?: string
}

/** What the platform says about a report whose check code is known. */
export interface PublicReport {
  number: string
  type: Text
  /** Left out for a product. */
  registrationCode?: string
  /** Product or batch number; left out for a device. */
  productNumber?: string
  deviceName: string
  place: string
  useUnit: string
  agency: string
  inspectedOn: string
  approvedAt: string
  conclusion: string
  passed: boolean
  nextDue?: string
  valid: boolean
  replacedBy?: string
}

export function publicDevice(registrationCode: string): Promise<PublicDevice> {
  return get(`/public/devices/${encodeURIComponent(registrationCode)}`)
}

export function publicReport(number: string, code: string): Promise<PublicReport> {
  return get(`/public/reports/${encodeURIComponent(number)}`, { code })
}
