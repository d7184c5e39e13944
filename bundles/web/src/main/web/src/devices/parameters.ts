import type { Field } from '@/api/inspectionTypes'
import { language, pick, pickText } from '@/language/language'
import { deviceTexts as t } from './texts'

/** The name of a technical parameter; one that no inspection type knows is shown as it is kept. */
export function parameterName(fields: readonly Field[], key: string): string {
  const field = fields.find((known) => known.key === key)
  return field ? pick(field.zh, field.en) : key
}

export function parameterText(fields: readonly Field[], key: string, value: unknown): string {
  const field = fields.find((known) => known.key === key)
  if (typeof value === 'boolean') return pick(value ? '是' : '否', value ? 'yes' : 'no')
  const option = field?.options.find((choice) => choice.key === value)
  const unit = pickText(field?.unit)
  return (option ? pick(option.zh, option.en) : String(value)) + (unit ? ` ${unit}` : '')
}

const CHANGES = {
  certificateNumber: 'certificate',
  reportNumber: 'reportNumber',
  conclusion: 'conclusion',
  nextDue: 'nextDue',
  inspectedOn: 'inspectedOn',
  supervisionPassedOn: 'supervisionPassedOn',
  place: 'place',
  name: 'name',
} as const

/** What an event changed, in one line; keys that only programs read are left out. */
export function changedText(changed: Record<string, unknown> | undefined): string {
  return Object.entries(changed ?? {})
    .filter((entry): entry is [keyof typeof CHANGES, unknown] => entry[0] in CHANGES && entry[1] !== null && typeof entry[1] !== 'object')
    .map(([key, value]) => `${t(CHANGES[key])} ${String(value)}`)
    .join(language.value === 'en' ? '; ' : '；')
}
