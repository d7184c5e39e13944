import { describe, expect, it } from 'vitest'
import type { Pair } from './language'

const modules = import.meta.glob<Record<string, unknown>>('../**/*texts.ts', { eager: true })

interface Dictionary {
  entries: Record<string, Pair>
}

const dictionaries = Object.entries(modules).flatMap(([file, module]) =>
  Object.values(module)
    .filter((value): value is Dictionary => typeof value === 'function' && 'entries' in value)
    .map((found) => [file, found.entries] as const),
)

const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort()

describe('dictionaries', () => {
  it('exist for the features', () => {
    expect(dictionaries.length).toBeGreaterThan(7)
  })

  it.each(dictionaries)('%s says everything in both languages', (_file, entries) => {
    for (const [key, [zh, en]] of Object.entries(entries)) {
      expect(zh, `${key} in Chinese`).toMatch(/[\u4e00-\u9fff]|^[A-Z]+$/)
      expect(en, `${key} in English`).not.toMatch(/[\u4e00-\u9fff]/)
      expect(en.trim(), `${key} in English`).not.toBe('')
      expect(placeholders(en), `placeholders of ${key}`).toEqual(placeholders(zh))
    }
  })
})
