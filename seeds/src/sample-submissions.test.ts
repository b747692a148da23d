import { planWaves, waveState, waveTemplates } from '@estela/core'
import { timeZoneOf } from '@estela/core/working-time/country-time-zone'
import { Model } from 'survey-core'
import { describe, expect, it } from 'vitest'
import type { Definition } from './definition.ts'
import { type PilotActivity, pilots } from './pilots.ts'
import { questionnaires } from './questionnaires.ts'
import { type SampleSubmission, sampleSubmissions } from './sample-submissions.ts'

const NOW = new Date('2026-11-25T09:30:00Z')
const SEED = 20261125
const source = { pilots: pilots(NOW), questionnaires, now: NOW, seed: SEED }
const submissions = sampleSubmissions(source)
const activities = source.pilots.flatMap((pilot) => pilot.activities)

function activityOf({ activityId }: SampleSubmission): PilotActivity {
  const found = activities.find(({ activity }) => activity.id === activityId)
  if (found === undefined) throw new Error(`${activityId} is missing`)
  return found
}

function waveOf(submission: SampleSubmission) {
  const { activity } = activityOf(submission)
  const wave = planWaves(waveTemplates[activity.category] ?? [], activity.endDate, timeZoneOf(activity.country))[
    submission.wavePosition - 1
  ]
  if (wave === undefined) throw new Error(`${activity.id} has no wave ${submission.wavePosition}`)
  return wave
}

function definitionOf(submission: SampleSubmission): Definition {
  const found = questionnaires.find(({ code }) => code === waveOf(submission).questionnaire)
  if (found === undefined) throw new Error('questionnaire is missing')
  return found.definition
}

/** Respondents of an activity who gave an immediate and a first delayed answer. */
function pairs(activityId: string, answeredBy: SampleSubmission['answeredBy']): number {
  const ofActivity = submissions.filter((each) => each.activityId === activityId)
  const first = new Set(ofActivity.filter(({ wavePosition }) => wavePosition === 1).map(({ personId }) => personId))
  return ofActivity.filter(
    (each) => each.wavePosition === 2 && each.answeredBy === answeredBy && first.has(each.personId),
  ).length
}

describe('the sample submissions', () => {
  it('are about four hundred, one at most per person and wave', () => {
    expect(submissions.length).toBeGreaterThan(380)
    expect(submissions.length).toBeLessThan(430)
    const keys = submissions.map(({ personId, wavePosition }) => `${personId} ${wavePosition}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('are the same whenever they are made from the same seed, and others from another', () => {
    expect(sampleSubmissions(source)).toEqual(submissions)
    expect(sampleSubmissions({ ...source, seed: SEED + 100 })).not.toEqual(submissions)
  })

  it.each(activities.map(({ activity }) => activity.id))(
    'are accepted unchanged by survey-core: %s',
    async (activityId) => {
      for (const submission of submissions.filter((each) => each.activityId === activityId)) {
        const model = new Model(definitionOf(submission))
        model.data = JSON.parse(JSON.stringify(submission.answers))
        const isValid = model.validate(true, false)
        const errors = model
          .getAllQuestions(true, true, true)
          .flatMap((each) => each.errors.map((error) => error.getText()))
        expect(errors).toEqual([])
        expect(isValid).toBe(true)
        model.clearIncorrectValues(true)
        model.doComplete(false)
        expect(model.data).toEqual(submission.answers)
        // survey-core frees a model only once its timers have run.
        await Promise.resolve()
      }
    },
  )

  it('arrive while their wave is open and before now', () => {
    for (const submission of submissions) {
      const { opensAt, closesAt } = waveOf(submission)
      expect(waveState({ opensAt, closesAt }, submission.receivedAt)).toBe('open')
      expect(submission.receivedAt.getTime()).toBeLessThan(NOW.getTime())
    }
  })

  it('leave some who answered at first silent in every delayed wave that is open now', () => {
    const open = activities.flatMap(({ activity }) =>
      planWaves(waveTemplates[activity.category] ?? [], activity.endDate, timeZoneOf(activity.country))
        .filter((wave) => wave.kind === 'delayed' && waveState(wave, NOW) === 'open')
        .map(({ position }) => ({ activityId: activity.id, position })),
    )
    expect(open).toHaveLength(3)
    for (const { activityId, position } of open) {
      const inWave = (wave: number) =>
        submissions.filter((each) => each.activityId === activityId && each.wavePosition === wave).length
      expect(inWave(position)).toBeGreaterThan(0)
      expect(inWave(position)).toBeLessThan(0.6 * inWave(1))
    }
  })

  it('give comparisons of every size: full, small, counts only and hidden', () => {
    const sizes = activities.map(({ activity }) => pairs(activity.id, 'same-person')).filter((size) => size > 0)
    expect(sizes.filter((size) => size >= 30)).toHaveLength(1)
    expect(sizes.filter((size) => size >= 10 && size < 30)).toHaveLength(2)
    expect(sizes.filter((size) => size >= 5 && size < 10)).toHaveLength(3)
    expect(sizes.filter((size) => size < 5)).toHaveLength(1)
  })

  it('give each country pairs in which a colleague answered, and one activity at least five of them', () => {
    for (const { activities: ofCountry } of source.pilots) {
      const sizes = ofCountry.map(({ activity }) => pairs(activity.id, 'another-person'))
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(0)
    }
    expect(pairs('sample-mex-la-01', 'another-person')).toBeGreaterThanOrEqual(5)
  })

  it('say in delayed waves, and only there, who answered', () => {
    for (const { wavePosition, answers, answeredBy } of submissions) {
      const expected =
        wavePosition === 1 ? [undefined] : answeredBy === 'same-person' ? ['yes'] : ['colleague', 'unsure']
      expect(expected).toContain(answers.G_03)
    }
  })

  it('mark every free text as a sample, in the language of the person', () => {
    const texts = submissions.flatMap(({ answers, language }) =>
      Object.values(answers)
        .filter((answer): answer is string => typeof answer === 'string' && answer.includes(' '))
        .map((text) => ({ text, language })),
    )
    expect(texts.length).toBeGreaterThan(50)
    for (const { text, language } of texts) expect(text).toMatch(language === 'es' ? /^Muestra: / : /^Sample: /)
  })

  it('stay within the waves that have opened when made for an earlier day', () => {
    const earlier = new Date(NOW.getTime() - 365 * 24 * 60 * 60 * 1000)
    const then = sampleSubmissions({ ...source, now: earlier })
    expect(then.length).toBeGreaterThan(0)
    expect(then.length).toBeLessThan(submissions.length)
    for (const { receivedAt } of then) expect(receivedAt.getTime()).toBeLessThan(earlier.getTime())
  })

  it('refuses a questionnaire it was not given, by name', () => {
    expect(() => sampleSubmissions({ ...source, questionnaires: [] })).toThrow(
      'LA1, which is not among the questionnaires',
    )
  })
})

describe('what the sample says', () => {
  const steps = (question: string, activityId: string, wavePosition: number) =>
    new Map(
      submissions
        .filter((each) => each.activityId === activityId && each.wavePosition === wavePosition)
        .filter(({ answeredBy }) => answeredBy === 'same-person')
        .map(({ personId, answers }) => [personId, Number(answers[question])] as const)
        .filter(([, step]) => step >= 1),
    )

  const moves = (question: string) => {
    const earlier = steps(question, 'sample-mex-cb-02', 1)
    const later = steps(question, 'sample-mex-cb-02', 2)
    return [...later].flatMap(([personId, step]) => {
      const before = earlier.get(personId)
      return before === undefined ? [] : [step - before]
    })
  }

  it('holds ties as well as falls and rises', () => {
    const signs = new Set(moves('CB_REL').map(Math.sign))
    expect(signs).toEqual(new Set([-1, 0, 1]))
  })

  it('holds answers of "I do not know"', () => {
    const count = submissions.flatMap(({ answers }) => Object.values(answers)).filter((answer) => answer === -97).length
    expect(count).toBeGreaterThan(40)
  })
})
