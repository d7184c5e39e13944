import type { DeviceRef } from '@/api/model'
import { pick } from '@/language/language'

/** The number by which papers call it: registration code, product number, of a batch its number and how many pieces it has. */
export function subjectNumber(subject: DeviceRef): string {
  const { product } = subject
  if (!product) return subject.registrationCode ?? ''
  return product.batch ? pick(`${product.number}（共 ${product.quantity} 件）`, `${product.number} (${product.quantity} pieces)`) : product.number
}

/** Name and number in one line. */
export function subjectLine(subject: DeviceRef): string {
  return `${subject.name} · ${subjectNumber(subject)}`
}
