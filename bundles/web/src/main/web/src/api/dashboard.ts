import { get } from './client'
import type { Label } from './model'

export interface Dashboard {
  devicesByState: { state: Label; count: number }[]
  overdue: number
  dueSoon: number
  waiting: Waiting[]
}

/** Work that waits for the caller, with the page that lists it. */
export interface Waiting extends Label {
  count: number
  link: string
}

export function dashboard(): Promise<Dashboard> {
  return get('/dashboard')
}
