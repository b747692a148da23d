import { expect, it } from 'vitest'
import { type LinkTarget, recentLinks } from './recent-links.ts'

const target = { invitationId: 'i' } as LinkTarget

it('keeps what a look-up found', () => {
  const links = recentLinks()
  links.beginLookUp()('hash', target)
  expect(links.get('hash')).toBe(target)
})

it('forgets everything', () => {
  const links = recentLinks()
  links.beginLookUp()('hash', target)
  links.forgetAll()
  expect(links.get('hash')).toBeUndefined()
})

it('does not keep what was read before everything was forgotten', () => {
  const links = recentLinks()
  const keep = links.beginLookUp()
  links.forgetAll()
  keep('hash', target)
  expect(links.get('hash')).toBeUndefined()
})

it('keeps the ten thousand looked up last', () => {
  const links = recentLinks()
  for (let index = 0; index <= 10_000; index += 1) links.beginLookUp()(String(index), target)
  expect([links.get('0'), links.get('1')]).toEqual([undefined, target])
})
