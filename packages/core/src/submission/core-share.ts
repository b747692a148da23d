import type { Item } from '../questionnaire/item.ts'
import type { Answers } from './answers.ts'

/**
 * Which share of the core items has an answer, from 0 to 1? Core items are those that are compared over time (`S`, `E`,
 * `L`); a matrix counts once, as soon as one row is answered. 1 when a questionnaire has none.
 */
export function coreShare(items: readonly Item[], answers: Answers): number {
  const core = new Set(items.filter(({ pair }) => pair !== 'none' && pair !== 'R').map(({ question }) => question))
  if (core.size === 0) return 1
  return [...core].filter((question) => answers[question] !== undefined).length / core.size
}
