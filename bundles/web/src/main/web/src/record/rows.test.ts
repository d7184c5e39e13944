import { describe, expect, it } from 'vitest'
import type { RowTable } from '@/api/inspectionTypes'
import type { Finding } from '@/api/records'
import { findingsOfRow, verdictText } from './rows'

const table = {
  key: 'cylinders',
  verdicts: [
    { key: '合格', zh: '合格', en: 'passed', verdict: 'pass' },
    { key: '报废', zh: '报废', en: 'scrapped', verdict: 'fail' },
  ],
} as unknown as RowTable

const outcome = (verdict: string | null, note: string | null = null) => ({
  number: 1,
  computed: {},
  verdict,
  note: note === null ? null : { zh: note, en: note },
  outside: [],
  failed: verdict === '报废',
})

describe('repeated rows', () => {
  it('find what is said about a row by its number, from 1', () => {
    const said = (target: string): Finding => ({ code: 'row-failed', severity: 'warning', target, zh: target, en: target })
    const findings = new Map(
      ['rows cylinders[1].loss', 'rows cylinders[1]', 'rows cylinders[11]', 'rows tests[1]'].map((target) => [target, [said(target)]]),
    )

    expect(findingsOfRow(findings, 'cylinders', 0).map((one) => one.target)).toEqual(['rows cylinders[1].loss', 'rows cylinders[1]'])
    expect(findingsOfRow(findings, 'cylinders', 10)).toHaveLength(1)
    expect(findingsOfRow(findings, 'cylinders', 1)).toEqual([])
  })

  it('say their verdict with its reason, and a dash before it is given', () => {
    expect(verdictText(table, outcome('合格'))).toBe('合格')
    expect(verdictText(table, outcome('报废', '测定值超出限值'))).toBe('报废（测定值超出限值）')
    expect(verdictText(table, outcome(null))).toBe('—')
    expect(verdictText(table, undefined)).toBe('—')
  })
})
