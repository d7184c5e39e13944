/** A coded value with its names. */
export interface Label {
  code: string
  zh: string
  en: string
}

/** An organisation or a person, by name. */
export interface Ref {
  id: string
  name: string
}

/** One page of a list; `next` names the following one and is left out on the last. */
export interface Page<T> {
  items: T[]
  next?: string
  total?: number
}

/** A device as other things refer to it. */
export interface DeviceRef {
  id: string
  registrationCode: string
  name: string
  place: string
}

/** Where in a list to read. */
export interface Paging {
  cursor?: string
  limit?: number
}
