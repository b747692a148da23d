import { describe, expect, it } from 'vitest'
import { addDays, instantAt, localDay } from '../working-time/local-time.ts'
import { LATER_CONTACT } from './contact-plan.ts'
import { moveWaves, type StudyWave } from './move-waves.ts'
import { planWaves } from './plan-waves.ts'
import { type PlannedWave, waveTemplates } from './wave-template.ts'

const LIMA = 'America/Lima'
const ZONES = [LIMA, 'America/Mexico_City', 'America/Santiago', 'Europe/Madrid', 'Asia/Tokyo', 'UTC']

function studyWaves(endDate: string, timeZone = LIMA, template: readonly PlannedWave[] = EVERY_KIND): StudyWave[] {
  return planWaves(template, endDate, timeZone).map(({ questionnaire, ...wave }) => ({
    ...wave,
    id: `wave-${wave.position}`,
    studyId: 'study',
    questionnaireVersionId: `${questionnaire}-1`,
    isUnderWay: false,
  }))
}

const EVERY_KIND: readonly PlannedWave[] = [
  {
    kind: 'baseline',
    offsetMonths: 0,
    offsetDays: -30,
    windowDays: 20,
    openDays: 25,
    questionnaire: 'CB1',
    contact: LATER_CONTACT,
  },
  ...(waveTemplates['capacity-building'] ?? []),
]

/** The waves as they stand after the move. */
const moved = (waves: readonly StudyWave[], endDate: string, timeZone = LIMA): StudyWave[] =>
  moveWaves(waves, endDate, timeZone).map(({ wave, to }) => ({ ...wave, ...to }))

const opening = (waves: readonly StudyWave[], timeZone = LIMA) =>
  waves.map(({ opensAt }) => localDay(opensAt, timeZone))

/** Days spread over five years, month ends and leap days among them. */
const someDays = Array.from({ length: 60 }, (_, index) => addDays('2026-01-31', index * 31))

describe('moveWaves', () => {
  it('keeps the distance from the end date and the lengths', () => {
    const waves = moved(studyWaves('2026-03-10'), '2026-04-15')
    expect(opening(waves)).toEqual(['2026-03-16', '2026-04-15', '2026-10-15', '2027-04-15'])
    expect(waves[2]).toMatchObject({
      windowEndsAt: instantAt('2026-12-14', 0, LIMA),
      closesAt: instantAt('2026-12-28', 0, LIMA),
    })
  })

  it('opens on the last day of a shorter month', () => {
    expect(opening(moved(studyWaves('2026-08-15'), '2026-08-31'))).toEqual([
      '2026-08-01',
      '2026-08-31',
      '2027-02-28',
      '2027-08-31',
    ])
  })

  it.each(ZONES)('comes to the same as planning anew from the other date, in %s', (timeZone) => {
    for (const [index, day] of someDays.entries()) {
      const from = someDays.at(-1 - index) ?? day
      expect(moved(studyWaves(from, timeZone), day, timeZone)).toEqual(studyWaves(day, timeZone))
    }
  })

  it.each(ZONES)('there and back changes nothing, in %s', (timeZone) => {
    for (const day of someDays) {
      const before = studyWaves('2026-08-31', timeZone)
      expect(moved(moved(before, day, timeZone), '2026-08-31', timeZone)).toEqual(before)
    }
  })

  it('says that a wave stays whose dates come out the same', () => {
    const [, ...moves] = moveWaves(studyWaves('2026-08-30'), '2026-08-31', LIMA)
    expect(moves.map(({ to }) => to === null)).toEqual([false, true, false])
  })

  it('never moves a wave that is under way, wherever the end date goes', () => {
    const waves = studyWaves('2026-03-10').map((wave) => ({ ...wave, isUnderWay: wave.position < 3 }))
    for (const day of someDays) {
      const after = moved(waves, day)
      expect(after.slice(0, 2)).toEqual(waves.slice(0, 2))
      expect(opening(after).slice(2)).toEqual(opening(studyWaves(day)).slice(2))
    }
  })

  it('refuses what is no date', () => {
    expect(() => moveWaves(studyWaves('2026-03-10'), '2026-02-30', LIMA)).toThrow('not "2026-02-30"')
  })
})
