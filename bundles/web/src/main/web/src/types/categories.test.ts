import { afterEach, describe, expect, it } from 'vitest'
import { language } from '@/language/language'
import { categoryName } from './categories'

const entries = [
  { code: '3110', nameZh: '曳引驱动乘客电梯', nameEn: 'Traction passenger lift' },
  { code: '9999', nameZh: '新品种', nameEn: '' },
]

describe('categoryName', () => {
  afterEach(() => void (language.value = 'zh-CN'))

  it('puts the code behind the name, in the brackets of the language', () => {
    expect(categoryName(entries, '3110')).toBe('曳引驱动乘客电梯（3110）')
    language.value = 'en'
    expect(categoryName(entries, '3110')).toBe('Traction passenger lift (3110)')
  })

  it('falls back to Chinese where the catalogue has no English', () => {
    language.value = 'en'
    expect(categoryName(entries, '9999')).toBe('新品种 (9999)')
  })

  it('keeps a code that the catalogue does not know', () => {
    expect(categoryName(entries, 'F000')).toBe('F000')
    expect(categoryName([], '3110')).toBe('3110')
  })
})
