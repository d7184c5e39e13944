import { address, get } from './client'
import type { Label, Page, Paging } from './model'

export interface UnitGlance {
  id: string
  name: string
  creditCode?: string
  unitKinds: Label[]
  region: Label
  devices: {
    devices: number
    byKind: { kind: Label; devices: number }[]
    dueSoon: number
    overdue: number
    failed: number
    suspended: number
    unregistered: number
    withoutMaintenance: number
    hiddenDangers: number
    violations: number
  }
  licences: { number: string; validUntil: string; status: Label }[]
  shielded: boolean
  people: number
  certified: number
}

export interface UnitsWanted extends Paging {
  text: string
}

/** Units whose name contains the text. */
export function unitsNamed(wanted: UnitsWanted): Promise<Page<UnitGlance>> {
  return get('/units', { ...wanted })
}

export function unitsFileAddress(text: string): string {
  return address('/exports/units', { text })
}
