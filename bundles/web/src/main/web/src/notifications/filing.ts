import type { NewNotification } from '@/api/notifications'
import { shellTexts } from '@/shell/texts'
import { notificationTexts as t } from './texts'

/** A notification while it is being filled in. */
export type Filing = Partial<NewNotification> & Pick<NewNotification, 'workKind' | 'parameters'>

export type Missing = Partial<Record<keyof NewNotification, string>>

const ALWAYS = ['catalogueCode', 'name', 'region', 'place', 'useUnitId', 'manufacturer', 'productNumber', 'plannedStart', 'plannedEnd'] as const

/** What still has to be filled in, with the sentence that says so. */
export function missingIn(filing: Filing, onPaper: boolean): Missing {
  const missing: Missing = {}
  for (const field of onPaper ? ([...ALWAYS, 'constructionUnitId'] as const) : ALWAYS) {
    if (!filing[field]?.trim()) missing[field] = shellTexts('fillRequired')
  }
  if (filing.plannedStart && filing.plannedEnd && filing.plannedEnd < filing.plannedStart) missing.plannedEnd = t('endBeforeStart')
  return missing
}
