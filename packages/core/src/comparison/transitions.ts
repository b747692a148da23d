import { type Movements, movements, type TransitionTable } from '@estela/statistics'
import type { Scale } from '../questionnaire/scales.ts'
import type { PairCell } from './comparison.ts'

/** The pairs as a table over the steps of the scale. Choices that are not steps must have been left out before. */
export function transitionsOf({ steps }: Scale, cells: readonly PairCell[]): TransitionTable {
  const position = new Map(steps.map(({ value }, index) => [String(value), index]))
  const table = steps.map(() => steps.map(() => 0))
  for (const { earlierChoice, laterChoice, pairs } of cells) {
    const row = table[position.get(earlierChoice) ?? -1]
    const column = position.get(laterChoice)
    if (row === undefined || column === undefined)
      throw new RangeError(`cells hold ${earlierChoice} > ${laterChoice}, which is not on the scale`)
    row[column] = (row[column] ?? 0) + pairs
  }
  return { values: steps.map(({ value }) => value), table }
}

export const countMovements = (scale: Scale, cells: readonly PairCell[]): Movements =>
  movements(transitionsOf(scale, cells))
