import { describe, expect, it } from 'vitest'
import type { Licence, LicenceCorrection } from '@/api/licences'
import { asWritten, codesOf, differences, linesOf } from './differences'

const licence: Licence = {
  id: '1',
  unit: { id: '2', name: '贵阳恒升电梯工程有限公司' },
  number: 'TS3352045-2025',
  usualNumber: true,
  regime: 2013,
  issuer: '贵州省质量技术监督局',
  items: [{ activities: [{ code: 'INSTALLATION', zh: '安装', en: 'installation' }], catalogueCodes: ['3100'], level: 'C', remarks: '' }],
  validFrom: '2018-01-01',
  validUntil: '2025-12-31',
  status: { code: 'EXPIRED', zh: '过期', en: 'expired' },
  catalogueEdition: 2014,
  addresses: ['贵阳市云岩区'],
}

function correction(changed: Partial<LicenceCorrection>): LicenceCorrection {
  return {
    ...licence,
    version: 1,
    licenceId: licence.id,
    validFrom: '2022-01-01',
    state: { code: 'PENDING', zh: '待复核', en: 'waits for a second person' },
    opensGate: true,
    reason: '录入错误',
    proposedBy: '许可欣',
    proposedById: '3',
    proposedAt: '2026-03-05T01:00:00Z',
    decisionReason: '',
    ...changed,
  }
}

describe('the differences of a correction', () => {
  it('are the facts that would change, and no others', () => {
    expect(differences(licence, '2022-01-01', correction({ validUntil: '2026-12-31' }))).toEqual([
      { label: '有效期至', before: '2025-12-31', after: '2026-12-31' },
    ])
  })

  it('show a scope in words', () => {
    const wider = correction({ items: [...licence.items, { activities: [{ code: 'REPAIR', zh: '维修', en: 'repair' }], catalogueCodes: ['4000'], level: 'B', remarks: '限桥式' }] })
    expect(differences(licence, '2022-01-01', wider)).toEqual([{ label: '许可范围', before: '安装 · 3100 · C', after: '安装 · 3100 · C\n维修 · 4000 · B · 限桥式' }])
  })

  it('are none when nothing would change', () => {
    expect(differences(licence, '2022-01-01', correction({}))).toEqual([])
  })
})

describe('the form of a correction', () => {
  it('begins with what the licence says, and with the latest period', () => {
    expect(asWritten(licence, '2022-01-01')).toMatchObject({
      validFrom: '2022-01-01',
      items: [{ activities: ['INSTALLATION'], catalogueCodes: ['3100'], level: 'C', remarks: '' }],
      reason: '',
    })
  })

  it('reads codes and addresses as people type them', () => {
    expect(codesOf(' 3100，f000 3110、')).toEqual(['3100', 'F000', '3110'])
    expect(linesOf(' 贵阳市 \n\n遵义市')).toEqual(['贵阳市', '遵义市'])
  })
})
