import type { AnswerLists, TransitionTable } from './paired-answers.ts'

/** Counts the lists into a table, so that tests can give a method the same answers in both forms. */
export function tableOf({ earlier, later }: AnswerLists): TransitionTable {
  const values = [...new Set([...earlier, ...later])].sort((a, b) => a - b)
  const pairs = (from: number, to: number) => earlier.filter((value, i) => value === from && later[i] === to).length
  return { values, table: values.map((from) => values.map((to) => pairs(from, to))) }
}
