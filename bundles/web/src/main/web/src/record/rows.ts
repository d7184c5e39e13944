import type { RowTable } from '@/api/inspectionTypes'
import type { Finding, RowOutcome } from '@/api/records'
import { pick, pickText } from '@/language/language'

/** The findings of the row at this place; findings call rows by their number, from 1. */
export function findingsOfRow(findings: ReadonlyMap<string, readonly Finding[]>, table: string, index: number): Finding[] {
  const row = `rows ${table}[${index + 1}]`
  return [...findings].filter(([target]) => target.startsWith(row)).flatMap(([, found]) => found)
}

/** What the row came to, with the reason; a dash while it is not judged. */
export function verdictText(table: RowTable, outcome: RowOutcome | undefined): string {
  const given = table.verdicts.find((one) => one.key === outcome?.verdict)
  if (!given) return '—'
  return pick(given.zh, given.en) + (outcome?.note ? `（${pickText(outcome.note)}）` : '')
}
