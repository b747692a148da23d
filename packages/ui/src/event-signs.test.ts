import { expect, it } from 'vitest'
import { groupedSigns } from './event-signs.ts'

it('events far apart keep their own signs', () => {
  const events = [
    { at: 2020, sign: 'B' },
    { at: 2015, sign: 'A' },
  ]
  expect(groupedSigns(events, 2)).toEqual([
    { at: 2015, sign: 'A' },
    { at: 2020, sign: 'B' },
  ])
})

it('events close together share one sign at their middle, also where only neighbours are close', () => {
  const events = [
    { at: 2015, sign: 'A' },
    { at: 2016, sign: 'B' },
    { at: 2017, sign: 'C' },
  ]
  expect(groupedSigns(events, 1.5)).toEqual([{ at: 2016, sign: 'A B C' }])
})
