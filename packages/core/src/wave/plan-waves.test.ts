import { describe, expect, it } from 'vitest'
import { LATER_CONTACT, PROMPT_CONTACT } from './contact-plan.ts'
import { planWaves } from './plan-waves.ts'
import { isInWindow } from './wave.ts'
import { waveTemplates } from './wave-template.ts'

const opening = (endDate: string, offsetMonths: number) =>
  planWaves(
    [
      {
        kind: 'delayed',
        offsetMonths,
        offsetDays: 0,
        windowDays: 60,
        openDays: 74,
        questionnaire: 'CB2',
        contact: PROMPT_CONTACT,
      },
    ],
    endDate,
    'UTC',
  )[0]?.opensAt.toISOString()

describe('planWaves', () => {
  it('opens each wave when the day begins that is its months after the end date, with its window and two weeks for late answers', () => {
    expect(planWaves(waveTemplates['capacity-building'] ?? [], '2026-03-10', 'America/Lima')).toEqual([
      {
        position: 1,
        kind: 'immediate',
        offsetMonths: 0,
        offsetDays: 0,
        opensAt: new Date('2026-03-10T05:00:00Z'),
        windowEndsAt: new Date('2026-04-07T05:00:00Z'),
        closesAt: new Date('2026-04-21T05:00:00Z'),
        questionnaire: 'CB1',
        contact: PROMPT_CONTACT,
      },
      {
        position: 2,
        kind: 'delayed',
        offsetMonths: 6,
        offsetDays: 0,
        opensAt: new Date('2026-09-10T05:00:00Z'),
        windowEndsAt: new Date('2026-11-09T05:00:00Z'),
        closesAt: new Date('2026-11-23T05:00:00Z'),
        questionnaire: 'CB2',
        contact: LATER_CONTACT,
      },
      {
        position: 3,
        kind: 'delayed',
        offsetMonths: 12,
        offsetDays: 0,
        opensAt: new Date('2027-03-10T05:00:00Z'),
        windowEndsAt: new Date('2027-05-09T05:00:00Z'),
        closesAt: new Date('2027-05-23T05:00:00Z'),
        questionnaire: 'CB2',
        contact: LATER_CONTACT,
      },
    ])
  })

  it.each([
    { endDate: '2026-08-31', offsetMonths: 6, opensAt: '2027-02-28T00:00:00.000Z' },
    { endDate: '2027-08-31', offsetMonths: 6, opensAt: '2028-02-29T00:00:00.000Z' },
    { endDate: '2028-02-29', offsetMonths: 12, opensAt: '2029-02-28T00:00:00.000Z' },
    { endDate: '2026-12-31', offsetMonths: 18, opensAt: '2028-06-30T00:00:00.000Z' },
  ])(
    'opens on the last day of a shorter month: $endDate plus $offsetMonths months',
    ({ endDate, offsetMonths, opensAt }) => {
      expect(opening(endDate, offsetMonths)).toBe(opensAt)
    },
  )

  it('counts positions by opening, whatever the order of the template', () => {
    const template = (waveTemplates.infrastructure ?? []).toReversed()
    expect(
      planWaves(template, '2026-01-15', 'UTC').map(({ position, offsetMonths }) => [position, offsetMonths]),
    ).toEqual([
      [1, 0],
      [2, 6],
      [3, 18],
    ])
  })

  it.each(['2026-02-30', '10/03/2026', '2026-03', ''])('refuses %j and names it', (endDate) => {
    expect(() => opening(endDate, 6)).toThrow(`not "${endDate}"`)
  })
})

describe('isInWindow', () => {
  const wave = { opensAt: new Date('2026-03-10T00:00:00Z'), windowEndsAt: new Date('2026-04-07T00:00:00Z') }

  it.each([
    { at: '2026-03-09T23:59:59.999Z', expected: false },
    { at: '2026-03-10T00:00:00Z', expected: true },
    { at: '2026-04-06T23:59:59.999Z', expected: true },
    { at: '2026-04-07T00:00:00Z', expected: false },
  ])('is $expected at $at', ({ at, expected }) => {
    expect(isInWindow(wave, new Date(at))).toBe(expected)
  })
})
