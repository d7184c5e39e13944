import { get } from './client'
import type { Label, Page, Ref } from './model'

export interface Region {
  code: string
  nameZh: string
  nameEn: string
  level: Label
  parent?: string
}

export interface CatalogueEntry {
  code: string
  level: string
  nameZh: string
  nameEn: string
  parent?: string
  letter: string
  device: boolean
}

export interface Organisation {
  id: string
  kind: Label
  unitKinds: Label[]
  name: string
  creditCode?: string
  region: Label
}

export interface Certificate {
  id: string
  code: string
  categoryLetters: string[]
  validUntil: string
  validToday: boolean
}

/** Every closed list of the platform, for selects. */
export type Codes = Record<
  'deviceStates' | 'activities' | 'licenceStatuses' | 'workKinds' | 'notificationStates' | 'requestStates' | 'taskStates' | 'reportStates' | 'noticeStates',
  Label[]
>

/** Reads once per visit what does not change while somebody works; a failed reading is tried again at the next use. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined
  return () => {
    reading ??= read().catch((failure: unknown) => {
      reading = undefined
      throw failure
    })
    return reading
  }
}

export const regions = once(async () => (await get<Page<Region>>('/regions')).items)

export const catalogue = once(async () => (await get<Page<CatalogueEntry>>('/catalogue', { edition: 2014 })).items)

export const codes = once(() => get<Codes>('/codes'))

export async function searchOrganisations(text: string, kind?: string): Promise<Organisation[]> {
  return (await get<Page<Organisation>>('/organisations', { text, kind, limit: 20 })).items
}

export async function peopleOf(organisationId: string): Promise<Ref[]> {
  return (await get<Page<Ref>>(`/organisations/${organisationId}/people`)).items
}

export async function certificatesOf(personId: string): Promise<Certificate[]> {
  return (await get<Page<Certificate>>(`/people/${personId}/certificates`)).items
}
