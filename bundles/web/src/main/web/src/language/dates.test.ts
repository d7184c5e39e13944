import { describe, expect, it } from 'vitest'
import { clockText, dayText, daysBetween, daysFrom, momentText } from './dates'

describe('moments', () => {
  it('are read in the time of the province, whatever zone they come in', () => {
    expect(momentText('2026-03-05T17:30:00Z')).toBe('2026-03-06 01:30')
    expect(momentText('2026-03-06T01:30:00+08:00')).toBe('2026-03-06 01:30')
    expect(clockText(new Date('2026-03-05T17:30:00Z'))).toBe('01:30')
  })

  it('belong to the day of the province', () => {
    expect(dayText('2026-03-05T15:59:59Z')).toBe('2026-03-05')
    expect(dayText('2026-03-05T16:00:00Z')).toBe('2026-03-06')
    expect(dayText('2026-03-05')).toBe('2026-03-05')
  })

  it('that are missing or no moments at all stay as they are', () => {
    expect(momentText(undefined)).toBe('')
    expect(dayText(null)).toBe('')
    expect(momentText('soon')).toBe('soon')
  })
})

describe('days', () => {
  it('are counted over months and leap days', () => {
    expect(daysFrom('2024-02-28', 2)).toBe('2024-03-01')
    expect(daysFrom('2026-01-01', -1)).toBe('2025-12-31')
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2026-03-05', '2026-03-01')).toBe(-4)
  })
})
