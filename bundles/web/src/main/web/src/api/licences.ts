import { command, get, request } from './client'
import type { Label, Page, Paging, Ref } from './model'

export interface LicenceItem {
  activities: Label[]
  catalogueCodes: string[]
  level: string
  remarks: string
}

export interface Licence {
  id: string
  unit: Ref
  number: string
  usualNumber: boolean
  regime: number
  issuer: string
  items: LicenceItem[]
  validFrom: string
  validUntil: string
  status: Label
  catalogueEdition: number
  addresses: string[]
}

export interface LicencePeriod {
  origin: Label
  issuedOn?: string
  validFrom: string
  validUntil: string
}

export interface LicenceCorrection {
  id: string
  version: number
  licenceId: string
  state: Label
  opensGate: boolean
  reason: string
  number: string
  regime: number
  issuer: string
  items: LicenceItem[]
  validFrom: string
  validUntil: string
  catalogueEdition: number
  addresses: string[]
  proposedBy: string
  proposedById: string
  proposedAt: string
  decidedBy?: string
  decidedAt?: string
  decisionReason: string
}

export interface LicenceFile {
  licence: Licence
  version: number
  periods: LicencePeriod[]
  withdrawnOn?: string
  withdrawnReason: string
  corrections: LicenceCorrection[]
}

/** A licence as it should be, whole. */
export interface CorrectedLicence {
  number: string
  regime: number
  issuer: string
  items: { activities: string[]; catalogueCodes: string[]; level: string; remarks: string }[]
  validFrom: string
  validUntil: string
  catalogueEdition: number
  addresses: string[]
  reason: string
}

export interface UnitLicences {
  unit: Ref
  licences: Licence[]
}

export function licences(query: Paging & { unitName?: string; number?: string; status?: string[]; endsBy?: string }): Promise<Page<Licence>> {
  return get('/licences/register', { ...query })
}

export function licenceFile(id: string): Promise<LicenceFile> {
  return get(`/licences/${id}/file`)
}

export function renewLicence(id: string, issuedOn: string, validUntil: string, kind: string): Promise<Licence> {
  return command(`/licences/${id}/renew`, { issuedOn, validUntil, kind })
}

export function extendLicence(id: string, validUntil: string, reason: string): Promise<Licence> {
  return command(`/licences/${id}/extend`, { validUntil, reason })
}

export function withdrawLicence(id: string, status: string, reason: string): Promise<Licence> {
  return command(`/licences/${id}/withdraw`, { status, reason })
}

export function restoreLicence(id: string, reason: string): Promise<Licence> {
  return command(`/licences/${id}/restore`, { reason })
}

/** A correction is based on the version that was looked at. */
export async function correctLicence(id: string, version: number, content: CorrectedLicence): Promise<LicenceCorrection> {
  const options = { body: content, ifMatch: `"${version}"`, idempotencyKey: crypto.randomUUID() }
  return (await request<LicenceCorrection>('POST', `/licences/${id}/corrections`, options)).data
}

export function licenceCorrections(query: Paging & { state?: string[] }): Promise<Page<LicenceCorrection>> {
  return get('/licence-corrections', { ...query })
}

export function confirmCorrection(id: string): Promise<LicenceCorrection> {
  return command(`/licence-corrections/${id}/confirm`)
}

export function rejectCorrection(id: string, reason: string): Promise<LicenceCorrection> {
  return command(`/licence-corrections/${id}/reject`, { reason })
}

/** What anybody may ask: the licences of the units of that name. */
export async function publicLicences(unitName: string): Promise<UnitLicences[]> {
  return (await get<Page<UnitLicences>>('/public/licences', { unitName, limit: 100 })).items
}
