import { describe, expect, it } from 'vitest'
import { arrivalLine, arrivalRows, waveMarks } from './arrivals.ts'

const arrivals = [
  { day: 0, submissions: 3 },
  { day: 4, submissions: 5 },
]

describe('the line of a wave', () => {
  it('starts at nothing and counts what came by the end of each day', () => {
    expect(arrivalLine({ arrivals, isOpen: true, openDays: [42] })).toEqual([
      { days: 0, count: 0 },
      { days: 1, count: 3 },
      { days: 5, count: 5 },
    ])
  })

  it('runs on to the closing once the wave is closed', () => {
    expect(arrivalLine({ arrivals, isOpen: false, openDays: [42] }).at(-1)).toEqual({ days: 42, count: 5 })
  })

  it('runs on to the last closing where activities close at different times', () => {
    expect(arrivalLine({ arrivals, isOpen: false, openDays: [42, 74] }).at(-1)).toEqual({ days: 74, count: 5 })
  })

  it('has no second end when the last answer came on the last day', () => {
    expect(arrivalLine({ arrivals, isOpen: false, openDays: [5] })).toHaveLength(3)
  })
})

it('a table of lines keeps a count until it grows, and says nothing after a line has ended', () => {
  const lines = [
    [
      { days: 0, count: 0 },
      { days: 2, count: 3 },
      { days: 4, count: 5 },
    ],
    [
      { days: 0, count: 0 },
      { days: 3, count: 1 },
    ],
  ]
  expect(arrivalRows(lines)).toEqual([
    [0, 0, 0],
    [2, 3, 0],
    [3, 3, 1],
    [4, 5, null],
  ])
})

describe('the marks', () => {
  it('stand in the order of their days, one for all waves with the same day', () => {
    const waves = [
      { followUp: 0, windowDays: [28], openDays: [42], letters: [] },
      { followUp: 1, windowDays: [60], openDays: [74], letters: [] },
      { followUp: 2, windowDays: [60], openDays: [90], letters: [] },
    ]
    expect(waveMarks(waves)).toEqual([
      { sign: 'A', end: 'window', days: 28, followUps: [0] },
      { sign: 'B', end: 'closing', days: 42, followUps: [0] },
      { sign: 'C', end: 'window', days: 60, followUps: [1, 2] },
      { sign: 'D', end: 'closing', days: 74, followUps: [1] },
      { sign: 'E', end: 'closing', days: 90, followUps: [2] },
    ])
  })

  it('leave out a wave whose activities differ, also where they differ in one of the two days only', () => {
    expect(waveMarks([{ followUp: 1, windowDays: [60], openDays: [74, 90], letters: [] }])).toEqual([])
  })

  it('name reminders, and neither the invitation nor what goes before the opening', () => {
    const letters = [
      { step: 'pre-notice', letters: 20, day: -14 },
      { step: 'invitation', letters: 20, day: 0 },
      { step: 'reminder-1', letters: 12, day: 4 },
    ] as const
    expect(waveMarks([{ followUp: 0, windowDays: [28], openDays: [42], letters }]).map(({ end }) => end)).toEqual([
      'reminder-1',
      'window',
      'closing',
    ])
  })
})
