import { ref } from 'vue'

/** The two languages of the pages; Chinese comes first. */
export type Language = 'zh-CN' | 'en'

/** A text in both languages, as the platform sends it. */
export interface Text {
  zh: string
  en: string
}

/** Chinese, then English. */
export type Pair = readonly [zh: string, en: string]

export type Values = Record<string, string | number>

const STORED = 'tejian.language'

function remembered(): Language {
  try {
    return localStorage.getItem(STORED) === 'en' ? 'en' : 'zh-CN'
  } catch {
    return 'zh-CN' // storage is blocked or this is no browser: the language then lasts for this page only
  }
}

export const language = ref<Language>(remembered())

export function setLanguage(next: Language): void {
  language.value = next
  document.documentElement.lang = next
  try {
    localStorage.setItem(STORED, next)
  } catch {
    // as above
  }
}

/** The side of a pair that is read now; the other one where this one is empty. */
export function pick(zh: string, en: string): string {
  return language.value === 'en' ? en || zh : zh || en
}

export function pickText(text: Text | null | undefined): string {
  return text ? pick(text.zh, text.en) : ''
}

export function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))
}

/** A feature's own dictionary. Both languages stand side by side, so that none can be forgotten. */
export function dictionary<T extends Record<string, Pair>>(entries: T) {
  const text = (key: keyof T & string, values: Values = {}): string => {
    const [zh, en] = entries[key] as Pair
    return fill(language.value === 'en' ? en : zh, values)
  }
  return Object.assign(text, { entries })
}
