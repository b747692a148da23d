import { planWaves, waveState, waveTemplates } from '@estela/core'
import { timeZoneOf } from '@estela/core/working-time/country-time-zone'
import { describe, expect, it } from 'vitest'
import { type Pilot, pilots } from './pilots.ts'

const NOW = new Date('2026-11-25T09:30:00Z')

const wavesOf = ({ activities }: Pilot, now: Date) =>
  activities.flatMap(({ activity, turnout }) =>
    planWaves(waveTemplates[activity.category] ?? [], activity.endDate, timeZoneOf(activity.country)).map((wave) => ({
      ...wave,
      activity: activity.code,
      state: waveState(wave, now),
      turnout: turnout[wave.position - 1],
    })),
  )

// Month ends, leap days and both halves of the year: offsets are calendar months, ends are days before now.
const STARTS = [
  '2026-11-25T09:30:00Z',
  '2027-02-28T23:59:00Z',
  '2028-02-29T00:00:00Z',
  '2026-08-31T12:00:00Z',
  '2027-05-16T05:00:00Z',
]

describe('the pilots', () => {
  it('have four activities in each of the two countries, of three categories', () => {
    expect(pilots(NOW).map(({ country }) => country)).toEqual(['PER', 'MEX'])
    for (const { activities } of pilots(NOW)) {
      expect(activities.map(({ activity }) => activity.category).sort()).toEqual([
        'capacity-building',
        'capacity-building',
        'infrastructure',
        'legislative-assistance',
      ])
    }
  })

  it.each(STARTS)('have waves that are over, open and to come in each country when started on %s', (start) => {
    const now = new Date(start)
    for (const pilot of pilots(now)) {
      const delayed = wavesOf(pilot, now).filter(({ kind }) => kind === 'delayed')
      expect(delayed.filter(({ state }) => state === 'closed').length).toBeGreaterThanOrEqual(2)
      expect(delayed.filter(({ state }) => state === 'open').length).toBeGreaterThanOrEqual(1)
      expect(delayed.filter(({ state }) => state === 'to-come').length).toBeGreaterThanOrEqual(1)
    }
    const all = pilots(now).flatMap((pilot) => wavesOf(pilot, now))
    expect(all.filter(({ kind, state }) => kind === 'immediate' && state === 'open')).toHaveLength(1)
    expect(all.filter(({ state }) => state === 'closed')).toHaveLength(15)
    expect(all.filter(({ state }) => state === 'open')).toHaveLength(4)
    expect(all.filter(({ state }) => state === 'to-come')).toHaveLength(5)
  })

  it.each(STARTS)(
    'have answers to every wave that has opened and to none that has not, when started on %s',
    (start) => {
      const now = new Date(start)
      for (const { state, turnout, activity, position } of pilots(now).flatMap((pilot) => wavesOf(pilot, now)))
        expect(turnout !== undefined, `${activity} wave ${position}`).toBe(state !== 'to-come')
    },
  )

  it('are visibly invented', () => {
    for (const { institutions, activities } of pilots(NOW)) {
      for (const { name } of institutions) expect(name).toMatch(/\(fictici[oa]\)$/)
      for (const { activity, people } of activities) {
        expect(activity).toMatchObject({
          isSample: true,
          code: expect.stringMatching(/^SAMPLE-(PER|MEX)-(LA|CB|IF)-\d\d$/),
        })
        expect(activity.title).toEqual({
          en: expect.stringMatching(/\(sample\)$/),
          es: expect.stringMatching(/\(muestra\)$/),
        })
        for (const { name } of people) expect(name).toMatch(/^Persona de muestra \d{3}$/)
        for (const { email } of people) expect(email).toMatch(/^persona-\d{3}-(per|mex)@example\.org$/)
      }
    }
  })

  it('give every institution, person and activity an id of its own and place people in institutions of the activity', () => {
    const countries = pilots(NOW)
    const activities = countries.flatMap((pilot) => pilot.activities)
    const ids = [
      ...countries.flatMap(({ institutions }) => institutions.map(({ id }) => id)),
      ...activities.map(({ activity }) => activity.id),
      ...activities.flatMap(({ people }) => people.map(({ id }) => id)),
    ]
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    for (const { institutions, activities: ofCountry } of countries)
      for (const { institutionIds, people } of ofCountry) {
        expect(institutions.map(({ id }) => id)).toEqual(expect.arrayContaining([...institutionIds]))
        for (const { institutionId } of people) expect(institutionIds).toContain(institutionId)
      }
  })

  it('never count more answers than people', () => {
    for (const { people, turnout, activity } of pilots(NOW).flatMap(({ activities }) => activities)) {
      const first = turnout[0]?.firstTime ?? 0
      for (const { samePerson, anotherPerson, firstTime } of turnout.slice(1)) {
        expect(samePerson + anotherPerson, activity.code).toBeLessThanOrEqual(first)
        expect(firstTime, activity.code).toBeLessThanOrEqual(people.length - first)
      }
      expect(first, activity.code).toBeLessThanOrEqual(people.length)
    }
  })

  it('keep their ids whatever the day', () => {
    const idsOn = (day: string) =>
      pilots(new Date(day)).flatMap(({ activities }) => activities.map(({ people }) => people))
    expect(idsOn('2027-01-01')).toEqual(idsOn('2029-06-30'))
  })
})
