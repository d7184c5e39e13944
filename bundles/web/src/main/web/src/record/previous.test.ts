import { describe, expect, it } from 'vitest'
import type { Field } from '@/api/inspectionTypes'
import { previousText } from './previous'

function field(change: Partial<Field>): Field {
  return { key: 'k', zh: '项', en: 'field', type: 'string', unit: null, min: null, max: null, options: [], required: false, requiredWhen: null, default: null, note: null, unconfirmed: false, ...change }
}

describe('previousText', () => {
  it('gives the value with its unit when it was another one', () => {
    const speed = field({ type: 'number', unit: { key: 'm/s', zh: 'm/s', en: 'm/s' } })
    expect(previousText(speed, 1.6, 1.75)).toBe('1.6 m/s')
    expect(previousText(speed, 1.6, undefined)).toBe('1.6 m/s')
  })

  it('is silent when nothing changed or nothing is known', () => {
    expect(previousText(field({}), 'GeN2', 'GeN2')).toBe('')
    expect(previousText(field({ type: 'number' }), '1.60', '1.60')).toBe('')
    expect(previousText(field({}), undefined, 'GeN2')).toBe('')
  })

  it('names the option, not its key', () => {
    const room = field({ type: 'enum', options: [{ key: 'none', zh: '无机房', en: 'without machine room' }] })
    expect(previousText(room, 'none', undefined)).toBe('无机房')
  })

  it('says yes and no', () => {
    expect(previousText(field({ type: 'boolean' }), false, true)).toBe('否')
  })
})
