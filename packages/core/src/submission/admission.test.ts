import { expect, it } from 'vitest'
import { admission } from './admission.ts'

const wave = { opensAt: new Date('2026-03-01T00:00:00Z'), closesAt: new Date('2026-03-29T00:00:00Z') }

it('takes answers from the opening instant and refuses them from the closing instant', () => {
  expect(admission(wave, false, new Date('2026-02-28T23:59:59.999Z')).outcome).toBe('to-come')
  expect(admission(wave, false, wave.opensAt).outcome).toBe('admitted')
  expect(admission(wave, false, new Date('2026-03-28T23:59:59.999Z')).outcome).toBe('admitted')
  expect(admission(wave, false, wave.closesAt).outcome).toBe('closed')
})

it('says "answered" to somebody who answered, also after closing', () => {
  expect(admission(wave, true, wave.closesAt).outcome).toBe('answered')
})
