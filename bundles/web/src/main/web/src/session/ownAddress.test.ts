import { expect, it } from 'vitest'
import { ownAddress } from './ownAddress'

it.each([
  ['/devices?state=IN_USE', '/devices?state=IN_USE'],
  ['//evil.example/', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example/', '/'],
  ['/sign-in?to=/', '/'],
  [['/devices'], '/'],
  [undefined, '/'],
])('goes from %j to %s', (wanted, to) => {
  expect(ownAddress(wanted)).toBe(to)
})
