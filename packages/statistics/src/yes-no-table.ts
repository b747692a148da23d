import { type PairedAnswers, transitionTable } from './paired-answers.ts'

/** Respondents by whether they said yes earlier and later. */
export interface YesNoTable {
  readonly both: number
  readonly onlyEarlier: number
  readonly onlyLater: number
  readonly neither: number
}

/**
 * Reads answers over two values as yes and no: the higher value is yes.
 * @param answers both answers of each respondent; at least one pair, over exactly two values. Lists in which only one
 *   of them occurs must name both in `values`.
 * @throws {RangeError} when there are not exactly two values or the answers are not well formed
 */
export function yesNoTable(answers: PairedAnswers): YesNoTable {
  const { values, table } = transitionTable(answers)
  if (values.length !== 2) {
    const argument = answers.values === undefined ? 'answers must hold' : 'values must be'
    throw new RangeError(`${argument} two different values, not ${values.length}`)
  }
  const [yes, no] = (values[0] as number) > (values[1] as number) ? [0, 1] : [1, 0]
  const count = (earlier: number, later: number) => table[earlier]?.[later] as number
  return { both: count(yes, yes), onlyEarlier: count(yes, no), onlyLater: count(no, yes), neither: count(no, no) }
}
