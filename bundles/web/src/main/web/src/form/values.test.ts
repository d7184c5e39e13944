import { describe, expect, it } from 'vitest'
import { filled, implausible, typedNumber, withKey } from './values'

describe('typedNumber', () => {
  it.each([
    ['', { kind: 'empty' }],
    ['  ', { kind: 'empty' }],
    ['0.70', { kind: 'number', value: 0.7 }],
    ['-3', { kind: 'number', value: -3 }],
    ['.5', { kind: 'number', value: 0.5 }],
    ['5.', { kind: 'number', value: 5 }],
    ['１２．５', { kind: 'number', value: 12.5 }],
    ['1。5', { kind: 'number', value: 1.5 }],
    ['1,5', { kind: 'wrong' }],
    ['1e3', { kind: 'wrong' }],
    ['-', { kind: 'wrong' }],
    ['合格', { kind: 'wrong' }],
    ['1234567890123456', { kind: 'wrong' }],
  ])('reads %j', (text, expected) => {
    expect(typedNumber(text)).toEqual(expected)
  })

  it('takes no fraction for whole numbers', () => {
    expect(typedNumber('12', true)).toEqual({ kind: 'number', value: 12 })
    expect(typedNumber('12.5', true)).toEqual({ kind: 'wrong' })
  })
})

describe('implausible', () => {
  it('asks only numbers, and both ends are allowed', () => {
    const field = { min: 0.1, max: 20 }
    expect([0.1, 20].map((value) => implausible(field, value))).toEqual([false, false])
    expect([0.09, 20.1].map((value) => implausible(field, value))).toEqual([true, true])
    expect(implausible(field, 'x')).toBe(false)
    expect(implausible({ min: null, max: null }, -1e9)).toBe(false)
  })
})

describe('withKey', () => {
  it('sets, replaces and removes without touching what it was given', () => {
    const before = Object.freeze({ a: 1 })
    expect(withKey(before, 'b', 2)).toEqual({ a: 1, b: 2 })
    expect(withKey(before, 'a', 0)).toEqual({ a: 0 })
    expect(withKey(before, 'a', undefined)).toEqual({})
    expect(withKey<string>(undefined, 'a', '')).toEqual({})
  })
})

describe('filled', () => {
  it('trims texts and leaves out what is empty, but keeps zero and false', () => {
    expect(filled({ a: ' x ', b: '  ', c: 0, d: false, e: null, f: undefined })).toEqual({ a: 'x', c: 0, d: false })
  })
})
