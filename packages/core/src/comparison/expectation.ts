import type { Item } from '../questionnaire/item.ts'
import { type Scale, scales } from '../questionnaire/scales.ts'
import type { Outcome } from './comparison.ts'

/** What the five steps of a realisation say about the expectation, lowest first. */
const FIVE_STEP_OUTCOMES: readonly Outcome[] = ['not', 'not', 'partly', 'did', 'did']

/** The scale of an expectation when it has five steps, of which the upper two count as expecting it; else null. */
export const expectationScale = (expectation: Item): Scale | null => fiveSteps(expectation)

/**
 * What does each choice of a realisation say about the expectation? What its author wrote; otherwise, on a scale of
 * five steps: the upper two that it came true, the middle one in part, the lower two that it did not. Null when the
 * item has neither, so that it cannot be held against an expectation.
 */
export function outcomesOf(realisation: Item): ReadonlyMap<string, Outcome> | null {
  if (realisation.outcomes !== null) return realisation.outcomes
  const scale = fiveSteps(realisation)
  return scale && new Map(scale.steps.map(({ value }, index) => [String(value), FIVE_STEP_OUTCOMES[index] ?? 'not']))
}

function fiveSteps({ scale: id }: Item): Scale | null {
  const scale = scales.get(id)
  return scale?.steps.length === 5 ? scale : null
}
