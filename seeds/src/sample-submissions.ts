import { type Answers, planWaves, type ScheduledWave, waveTemplates } from '@estela/core'
import { timeZoneOf } from '@estela/core/working-time/country-time-zone'
import type { Pilot, PilotActivity } from './pilots.ts'
import type { QuestionnaireSeed } from './questionnaires.ts'
import { createRandom, type Random } from './random.ts'
import { sampleAnswers } from './sample-answers.ts'
import { participations } from './sample-panel.ts'

export interface SampleSubmission {
  readonly activityId: string
  /** Whose invitation it answers, also when a colleague gave the answers. */
  readonly personId: string
  /** From 1. */
  readonly wavePosition: number
  readonly language: 'es' | 'en'
  readonly answers: Answers
  readonly receivedAt: Date
  readonly answeredBy: 'same-person' | 'another-person'
}

export interface SampleSource {
  readonly pilots: readonly Pilot[]
  readonly questionnaires: readonly QuestionnaireSeed[]
  readonly now: Date
  readonly seed: number
}

/**
 * Invented submissions to the waves of the pilots that opened before `now`, in the order of arrival. The same
 * arguments always give the same submissions.
 */
export function sampleSubmissions({ pilots, questionnaires, now, seed }: SampleSource): readonly SampleSubmission[] {
  return pilots
    .flatMap(({ activities }) => activities)
    .flatMap((pilotActivity, index) => submissionsOf(pilotActivity, questionnaires, now, createRandom(seed + index)))
    .sort((one, other) => one.receivedAt.getTime() - other.receivedAt.getTime())
}

function submissionsOf(
  pilotActivity: PilotActivity,
  questionnaires: readonly QuestionnaireSeed[],
  now: Date,
  random: Random,
): SampleSubmission[] {
  const { activity } = pilotActivity
  const waves = planWaves(waveTemplates[activity.category] ?? [], activity.endDate, timeZoneOf(activity.country))
  return participations(pilotActivity, random).flatMap(({ personId, wavePosition, answeredBy, isLate, respondent }) => {
    const wave = known(
      waves[wavePosition - 1],
      `${activity.code} has answers to wave ${wavePosition}, which is not planned.`,
    )
    if ((isLate ? wave.windowEndsAt : wave.opensAt) >= now) return []
    const { definition } = known(
      questionnaires.find(({ code }) => code === wave.questionnaire),
      `${activity.code} asks ${wave.questionnaire}, which is not among the questionnaires.`,
    )
    const receivedAt = arrival(wave, isLate, now, random)
    const answers = sampleAnswers(definition, { respondent, position: wavePosition, answeredBy, receivedAt, random })
    const { language } = respondent
    return [{ activityId: activity.id, personId, wavePosition, language, answers, receivedAt, answeredBy }]
  })
}

function known<Value>(value: Value | undefined, otherwise: string): Value {
  if (value === undefined) throw new Error(otherwise)
  return value
}

/** Most answers come in the first days of the window, late ones between its end and the closing; none after `now`. */
function arrival(wave: ScheduledWave, isLate: boolean, now: Date, random: Random): Date {
  const [from, to] = isLate ? [wave.windowEndsAt, wave.closesAt] : [wave.opensAt, wave.windowEndsAt]
  const lastMs = Math.min(to.getTime(), now.getTime())
  const share = 0.02 + 0.96 * random.uniform() ** 2
  return new Date(from.getTime() + Math.floor(share * (lastMs - from.getTime())))
}
