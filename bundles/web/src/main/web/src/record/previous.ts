import type { Field } from '@/api/inspectionTypes'
import type { Scalar } from '@/api/records'
import { parameterText } from '@/devices/parameters'

/** What the last report said for a field, where it differs from what stands there now; else nothing. */
export function previousText(field: Field, before: Scalar | undefined, now: Scalar | undefined): string {
  if (before === undefined || before === now || String(before) === String(now ?? '')) return ''
  return parameterText([field], field.key, before)
}
