import { expect, it } from 'vitest'
import { dotPlace, isNotable } from './difference.ts'

it.each([
  { difference: 0.2, notable: true },
  { difference: -0.2, notable: true },
  { difference: 0.19, notable: false },
  { difference: null, notable: false },
])('a difference of $difference is notable: $notable', ({ difference, notable }) => {
  expect(isNotable(difference)).toBe(notable)
})

it.each([
  { difference: -1, place: 0 },
  { difference: 0, place: 0.5 },
  { difference: 0.5, place: 0.75 },
  { difference: 1.3, place: 1 },
  { difference: -2, place: 0 },
])('$difference stands at $place of the axis', ({ difference, place }) => {
  expect(dotPlace(difference)).toBe(place)
})
