import { describe, expect, it } from 'vitest'
import { subjectLine, subjectNumber } from './subject'

describe('subjectNumber', () => {
  it('is the registration code of a device', () => {
    expect(subjectNumber({ id: 'd', registrationCode: '31105201132026030001', name: '电梯', place: '' })).toBe('31105201132026030001')
  })

  it('is the number of a product', () => {
    const product = { number: 'G2601-001', batch: false, quantity: 1, catalogueCode: '1100' }
    expect(subjectNumber({ name: '锅炉', place: '', product })).toBe('G2601-001')
  })

  it('says how many pieces a batch has', () => {
    const product = { number: 'R26-101～106', batch: true, quantity: 6, catalogueCode: '2150' }
    expect(subjectLine({ name: '缓冲罐', place: '', product })).toBe('缓冲罐 · R26-101～106（共 6 件）')
  })
})
