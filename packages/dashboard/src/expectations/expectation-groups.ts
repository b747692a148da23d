import type { ExpectationRow } from '@estela/contract'

/** One question where several choices could be ticked, with a row for each choice. */
export interface ChoiceQuestion {
  /** What the codes of its rows have in common: `CB.BAR`. */
  readonly code: string
  readonly rows: readonly ExpectationRow[]
}

export interface ExpectationGroups {
  /** Expectations that stand for themselves. */
  readonly single: readonly ExpectationRow[]
  readonly questions: readonly ChoiceQuestion[]
}

/** Which expectations are choices of one question, and which stand for themselves? All in the order they come. */
export function expectationGroups(rows: readonly ExpectationRow[]): ExpectationGroups {
  const names = new Set(rows.filter(hasChoice).map(questionOf))
  const questions = [...names]
    .map((name) => rows.filter((row) => hasChoice(row) && questionOf(row) === name))
    .filter(isChoiceQuestion)
  return {
    single: rows.filter((row) => !questions.some((choices) => choices.includes(row))),
    questions: questions.map((choices) => ({ code: codeOfQuestion(choices[0] as ExpectationRow), rows: choices })),
  }
}

const hasChoice = ({ expectationWording }: ExpectationRow): boolean => expectationWording.en.includes(DASH)

const codeOfQuestion = ({ item }: ExpectationRow): string => item.slice(0, Math.max(0, item.lastIndexOf('.')))

const questionOf = (row: ExpectationRow): string => `${codeOfQuestion(row)} ${stemOf(row.expectationWording.en)}`

/** What was ticked or not either happened or did not; a question with anything between is no question of ticks. */
const isChoiceQuestion = (rows: readonly ExpectationRow[]): boolean =>
  rows.length > 1 &&
  rows
    .flatMap(({ person, institution }) => [person, institution])
    .flatMap((group) => (group.shown ? [group.expected, group.notExpected] : []))
    .every((counts) => counts === null || counts.partly + counts['too-early'] === 0)

/** Stands between a question and one of its choices. */
const DASH = ' – '
/** The question without its choice: "What could stop you?". */
export const stemOf = (wording: string): string =>
  wording.includes(DASH) ? wording.slice(0, wording.lastIndexOf(DASH)) : wording

/** The choice without its question: "Lack of time". */
export const choiceOf = (wording: string): string =>
  wording.includes(DASH) ? wording.slice(wording.lastIndexOf(DASH) + DASH.length) : wording
