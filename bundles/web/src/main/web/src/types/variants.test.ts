import { afterEach, describe, expect, it } from 'vitest'
import { language } from '@/language/language'
import { variantName } from './variants'

const types = [
  { id: 'elevator-traction-supervision', variants: [{ key: '安装', zh: '安装', en: 'installation' }] },
  { id: 'vessel-periodic', variants: [] },
]

describe('variantName', () => {
  afterEach(() => void (language.value = 'zh-CN'))

  it('follows the language', () => {
    expect(variantName(types, 'elevator-traction-supervision', '安装')).toBe('安装')
    language.value = 'en'
    expect(variantName(types, 'elevator-traction-supervision', '安装')).toBe('installation')
  })

  it('keeps the key where the type or the variant is not known any more', () => {
    language.value = 'en'
    expect(variantName(types, 'gone', '安装')).toBe('安装')
    expect(variantName(types, 'vessel-periodic', '首次')).toBe('首次')
  })

  it('is empty for a type without variants', () => {
    expect(variantName(types, 'vessel-periodic', undefined)).toBe('')
  })
})
