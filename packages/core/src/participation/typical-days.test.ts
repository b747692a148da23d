import { expect, it } from 'vitest'
import { typicalDays } from './typical-days.ts'

const letters = (step: 'invitation' | 'reminder-1', day: string, count: number) => ({ step, day, letters: count })

it('counts from the opening of each wave, and takes the day by which half had gone', () => {
  const spring = {
    opensAt: new Date('2026-03-10T05:00:00Z'),
    letters: [
      letters('invitation', '2026-03-10', 9),
      letters('invitation', '2026-03-30', 1),
      letters('reminder-1', '2026-03-14', 2),
    ],
  }
  const autumn = { opensAt: new Date('2026-09-07T05:00:00Z'), letters: [letters('reminder-1', '2026-09-13', 5)] }
  expect(typicalDays([spring, autumn])).toEqual([
    { step: 'invitation', letters: 10, day: 0 },
    { step: 'reminder-1', letters: 7, day: 6 },
  ])
})

it('leaves out steps of which no letter has gone', () => {
  expect(typicalDays([{ opensAt: new Date('2026-03-10T05:00:00Z'), letters: [] }])).toEqual([])
})
