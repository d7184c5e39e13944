import type { Field } from '@/api/inspectionTypes'
import type { ItemEntry, Scalar } from '@/api/records'
import { parameterText } from '@/devices/parameters'
import { pickText, type Text } from '@/language/language'
import { recordTexts as t } from './texts'

/** What the last report said for a field, where it differs from what stands there now; else nothing. */
export function previousText(field: Field, before: Scalar | undefined, now: Scalar | undefined): string {
  if (before === undefined || before === now || String(before) === String(now ?? '')) return ''
  return parameterText([field], field.key, before)
}

/** What the last report said of a measured or required number, whether it differs or not: two readings may well agree. */
export function previousNumber(before: number | undefined, unit: string): string {
  return before === undefined ? '' : `${before}${unit ? ` ${unit}` : ''}`
}

/** How the last report judged an item, with the inspector's remark. */
export function previousJudgement(entry: ItemEntry | undefined, results: Record<'pass' | 'fail' | 'na', Text>): string {
  if (!entry) return ''
  const judged = entry.result ? pickText(results[entry.result]) : entry.grade === undefined ? '' : `${t('grade')} ${entry.grade}`
  return [judged, entry.remark].filter(Boolean).join(' · ')
}
