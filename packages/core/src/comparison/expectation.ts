import { CHOSEN, type Item, NOT_CHOSEN } from '../questionnaire/item.ts'
import { isLadder, type Scale, scales } from '../questionnaire/scales.ts'
import type { Outcome } from './comparison.ts'

/** What the five steps of a realisation say about the expectation, lowest first. */
const FIVE_STEP_OUTCOMES: readonly Outcome[] = ['not', 'not', 'partly', 'did', 'did']

const CHOSEN_OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  [CHOSEN, 'did'],
  [NOT_CHOSEN, 'not'],
])

/** Which choices of an expectation say that it was expected, and which that it was not. */
export interface ExpectingChoices {
  readonly expecting: readonly string[]
  readonly others: readonly string[]
}

/** The upper two of five steps count as expecting it, and so does a ticked choice; null for an item of another form. */
export function expectingChoices(expectation: Item): ExpectingChoices | null {
  if (expectation.scale === 'CHOSEN') return { expecting: [CHOSEN], others: [NOT_CHOSEN] }
  const steps = fiveSteps(expectation)?.steps.map(({ value }) => String(value))
  return steps === undefined ? null : { expecting: steps.slice(-2), others: steps.slice(0, -2) }
}

/**
 * What does each choice of a realisation say about the expectation? What its author wrote; otherwise, on a scale of
 * five steps: the upper two that it came true, the middle one in part, the lower two that it did not; of a choice:
 * whether it was ticked. Null when the item has none of these, so that it cannot be held against an expectation.
 */
export function outcomesOf(realisation: Item): ReadonlyMap<string, Outcome> | null {
  if (realisation.outcomes !== null) return realisation.outcomes
  if (realisation.scale === 'CHOSEN') return CHOSEN_OUTCOMES
  const scale = fiveSteps(realisation)
  return scale && new Map(scale.steps.map(({ value }, index) => [String(value), FIVE_STEP_OUTCOMES[index] ?? 'not']))
}

/** A ladder is none, whatever its length: to be at its fourth rung is not to agree. */
function fiveSteps({ scale: id }: Item): Scale | null {
  const scale = scales.get(id)
  return scale?.steps.length === 5 && !isLadder(id) ? scale : null
}
