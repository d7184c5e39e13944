import type { CorrectedLicence, Licence, LicenceCorrection, LicenceItem } from '@/api/licences'
import { pick } from '@/language/language'
import { licenceTexts as t } from './texts'

/** One fact that a correction would change. */
export interface Difference {
  label: string
  before: string
  after: string
}

type Content = Pick<Licence, 'number' | 'regime' | 'issuer' | 'items' | 'validFrom' | 'validUntil' | 'catalogueEdition' | 'addresses'>

export function itemText(item: LicenceItem): string {
  const activities = item.activities.map((activity) => pick(activity.zh, activity.en)).join('、')
  return [activities, item.catalogueCodes.join(' '), item.level, item.remarks].filter((part) => part).join(' · ')
}

function facts(content: Content): [string, string][] {
  return [
    [t('number'), content.number],
    [t('regime'), String(content.regime)],
    [t('issuer'), content.issuer],
    [t('scope'), content.items.map(itemText).join('\n')],
    [t('validFrom'), content.validFrom],
    [t('validUntil'), content.validUntil],
    [t('edition'), String(content.catalogueEdition)],
    [t('addresses'), content.addresses.join('\n')],
  ]
}

/** What a correction would change; `since` is the first day of the latest period, which the licence itself does not tell. */
export function differences(licence: Licence, since: string, correction: LicenceCorrection): Difference[] {
  const after = facts(correction)
  return facts({ ...licence, validFrom: since })
    .map(([label, before], index) => ({ label, before, after: after[index]?.[1] ?? '' }))
    .filter(({ before, after: wanted }) => before !== wanted)
}

/** The form of a correction, filled with what the licence says now. */
export function asWritten(licence: Licence, since: string): CorrectedLicence {
  return {
    number: licence.number,
    regime: licence.regime,
    issuer: licence.issuer,
    items: licence.items.map((item) => ({
      activities: item.activities.map((activity) => activity.code),
      catalogueCodes: [...item.catalogueCodes],
      level: item.level,
      remarks: item.remarks,
    })),
    validFrom: since,
    validUntil: licence.validUntil,
    catalogueEdition: licence.catalogueEdition,
    addresses: [...licence.addresses],
    reason: '',
  }
}

/** Four characters each, whatever separates them. */
export function codesOf(text: string): string[] {
  return text.toUpperCase().split(/[\s,，、;；]+/).filter((code) => code)
}

export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line)
}
