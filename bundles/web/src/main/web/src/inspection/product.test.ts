import { describe, expect, it } from 'vitest'
import { admitsProducts, kindsOfProduct, variantsOfProducts } from './product'

const text = { zh: '', en: '' }
const variant = (key: string) => ({ key, ...text })
const vessels = { kind: { code: 'supervisory-manufacturing', ...text }, categories: ['2150'], variants: [variant('单台'), variant('批量')] }
const cylinders = { kind: { code: 'periodic', ...text }, categories: ['2320'], variants: [variant('逐只'), variant('批量报告')] }
const lifts = { kind: { code: 'periodic', ...text }, categories: ['3100'], variants: [] }
const entry = (code: string) => ({ code, level: '品种', nameZh: '', nameEn: '', letter: '', device: true })

describe('inspections without a device', () => {
  it('are manufacturing supervision and cylinders by the batch', () => {
    expect([vessels, cylinders, lifts].map(admitsProducts)).toEqual([true, true, false])
  })

  it('offer every variant of manufacturing supervision, of cylinders the batch report alone', () => {
    expect(variantsOfProducts(vessels).map((one) => one.key)).toEqual(['单台', '批量'])
    expect(variantsOfProducts(cylinders).map((one) => one.key)).toEqual(['批量报告'])
  })

  it('are of the kinds that such a type covers, a class with its varieties', () => {
    const boilers = { ...vessels, categories: ['1100'] }
    const known = ['1100', '1110', '2150', '2320', '3110'].map(entry)
    expect(kindsOfProduct(known, [boilers, cylinders, lifts]).map((one) => one.code)).toEqual(['1100', '1110', '2320'])
  })
})
