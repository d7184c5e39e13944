import type { CatalogueEntry } from '@/api/directory'
import type { Choice, InspectionTypeRow } from '@/api/inspectionTypes'

/** Manufacturing supervision looks at what has no device file yet. */
const MANUFACTURING = 'supervisory-manufacturing'

/** Cylinders are registered by the unit and inspected by the batch. */
const CYLINDERS = '23'
const BY_THE_BATCH = '批量'

type Row = Pick<InspectionTypeRow, 'kind' | 'categories' | 'variants'>

const byTheBatch = (variant: Choice) => variant.key.startsWith(BY_THE_BATCH)

/** Whether a type may be asked for without a device. */
export function admitsProducts(type: Row): boolean {
  return type.kind.code === MANUFACTURING || (type.categories.some((code) => code.startsWith(CYLINDERS)) && type.variants.some(byTheBatch))
}

/** The variants that a product may be inspected under: of cylinders the batch report alone. */
export function variantsOfProducts(type: Row): Choice[] {
  return type.kind.code === MANUFACTURING ? type.variants : type.variants.filter(byTheBatch)
}

/** The kinds of product that one of the types is for; a class covers its varieties. */
export function kindsOfProduct(entries: readonly CatalogueEntry[], types: readonly Row[]): CatalogueEntry[] {
  const prefixes = types.filter(admitsProducts).flatMap((type) => type.categories.map((code) => code.replace(/0+$/, '')))
  return entries.filter((entry) => prefixes.some((prefix) => entry.code.startsWith(prefix)))
}
