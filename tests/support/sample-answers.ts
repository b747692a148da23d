import type { Answers } from '@estela/core'
import { pilots, questionnaires, sampleSubmissions } from '@estela/seeds'
import { NOON } from './collector.ts'

const samples = sampleSubmissions({ pilots: pilots(NOON), questionnaires, now: NOON, seed: 7 })

/** Answers that one sample respondent gave to a wave of an activity; they fit its questionnaire. */
export function sampleAnswers(activityId: string, wavePosition: number): Answers {
  const found = samples.find(
    (each) => each.activityId === activityId && each.wavePosition === wavePosition && each.answers.G_01 === 'yes',
  )
  if (found === undefined) throw new Error(`There are no sample answers to wave ${wavePosition} of ${activityId}.`)
  return found.answers
}
