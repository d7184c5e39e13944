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

/** What is inspected: a device, or a product or batch that has no device file. */
export interface DeviceRef {
  /** Left out for a product. */
  id?: string
  /** Left out for a product. */
  registrationCode?: string
  name: string
  place: string
  product?: Product
}

/** A product or batch without a device file. */
export interface Product {
  number: string
  batch: boolean
  quantity: number
  catalogueCode: string
  deviceCode?: string
}

/** Where in a list to read. */
export interface Paging {
  cursor?: string
  limit?: number
}
