import type { Field } from '@/api/inspectionTypes'
import type { Scalar } from '@/api/records'

/** What somebody typed for a number: nothing, a number, or something else. */
export type Typed = { kind: 'empty' } | { kind: 'number'; value: number } | { kind: 'wrong' }

/** Digits, sign and point as an input method for Chinese types them. */
function halfWidth(text: string): string {
  return text.replace(/[\uff10-\uff19\uff0d\uff0b\uff0e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/[。．]/g, '.').replace(/[－−]/g, '-')
}

export function typedNumber(text: string, integer = false): Typed {
  const plain = halfWidth(text).replace(/\s/g, '')
  if (plain === '') return { kind: 'empty' }
  if (!(integer ? /^[+-]?\d{1,15}$/ : /^[+-]?(\d{1,15}(\.\d{0,12})?|\.\d{1,12})$/).test(plain)) return { kind: 'wrong' }
  return { kind: 'number', value: Number(plain) }
}

/** Whether a value lies outside what is plausible for its field. */
export function implausible(field: Pick<Field, 'min' | 'max'>, value: Scalar | undefined): boolean {
  if (typeof value !== 'number') return false
  return (field.min !== null && field.min !== undefined && value < field.min) || (field.max !== null && field.max !== undefined && value > field.max)
}

/** The same object with one key set, or left out when there is nothing to keep. */
export function withKey<T>(object: Readonly<Record<string, T>> | undefined, key: string, value: T | undefined): Record<string, T> {
  const next: Record<string, T> = { ...object }
  if (value === undefined || value === '') delete next[key]
  else next[key] = value
  return next
}

/** A form's texts as a request wants them: trimmed, empty ones left out. */
export function filled<T extends object>(form: T): T {
  const entries = Object.entries(form)
    .map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value] as const)
    .filter(([, value]) => value !== '' && value !== undefined && value !== null)
  return Object.fromEntries(entries) as T
}
