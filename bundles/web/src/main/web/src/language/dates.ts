/** Officials of one province live in one time zone, wherever the browser thinks it is. */
const ZONE = 'Asia/Shanghai'

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' })
const minute = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' })

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, timeStyle: 'short' })

/** Today as an ISO date. */
export function today(): string {
  return day.format(new Date())
}

/** An ISO date some days away. */
export function daysFrom(date: string, days: number): string {
  const moment = new Date(`${date}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString().slice(0, 10)
}

/** Whole days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** A moment (ISO, with offset) as people read it: 2026-03-05 14:20. */
export function momentText(iso: string | null | undefined): string {
  if (!iso) return ''
  const moment = new Date(iso)
  return Number.isNaN(moment.getTime()) ? iso : minute.format(moment)
}

/** The time of day of a moment: 14:20. */
export function clockText(moment: Date): string {
  return clock.format(moment)
}

/** The day of a moment. */
export function dayText(iso: string | null | undefined): string {
  if (!iso) return ''
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso
  const moment = new Date(iso)
  return Number.isNaN(moment.getTime()) ? iso : day.format(moment)
}
