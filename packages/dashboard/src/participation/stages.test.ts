import type { WaveParticipation } from '@estela/contract'
import { expect, it } from 'vitest'
import { stagesOf } from './stages.ts'

// The golden example of the methodology, with its refusals told apart.
const wave: WaveParticipation = {
  followUp: 0,
  activities: 1,
  isOpen: false,
  invited: 100,
  complete: 42,
  partial: 6,
  breakOff: 4,
  refused: 5,
  silent: 40,
  undeliverable: 3,
  ineligible: 0,
  outsideWindow: 3,
  mix: null,
  rates: {
    rr1: 0.42,
    rr2: 0.48,
    rr3: 0.42,
    rr4: 0.48,
    rr5: 0.42,
    rr6: 0.48,
    coop1: 0.7368,
    coop3: 0.7368,
    ref1: 0.09,
    con1: 0.57,
  },
  arrivals: [],
  letters: [],
  windowDays: [28],
  openDays: [42],
}
const count = (wanted: string) => stagesOf(wave).find(({ stage }) => stage === wanted)?.count

it('whoever saved an answer has started, submitted or not', () => {
  expect(count('started')).toBe(52)
})

it('every invitation ended in one way', () => {
  const ends = ['complete', 'partial', 'break-off', 'refused', 'silent', 'undeliverable'].map(
    (stage) => count(stage) ?? 0,
  )
  expect(ends.reduce((sum, each) => sum + each, 0)).toBe(count('invited'))
})

it('answers after the window stand apart and stay among the complete', () => {
  expect(count('outside-window')).toBe(3)
  expect(count('complete')).toBe(42)
})
