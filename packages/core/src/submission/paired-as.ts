import type { PairedAs } from '../comparison/comparison.ts'
import type { Answers } from './answers.ts'

/** The question of every delayed questionnaire: did you yourself answer the first one? */
export const SAME_PERSON_QUESTION = 'G_03'

/**
 * With whom may a delayed answer be paired? With the person only when they say that they answered the first time
 * themselves; a colleague, or somebody who does not remember, stands for the institution.
 */
export function pairedAs(answers: Answers): PairedAs {
  const answer = answers[SAME_PERSON_QUESTION]
  return answer === undefined || answer === 'yes' ? 'person' : 'institution'
}
