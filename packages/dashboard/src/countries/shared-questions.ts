import type { ChangeRow, Comparison } from '@estela/contract'

/** One question in two countries. Null: the country did not ask it both times. */
export interface SharedQuestion {
  readonly item: string
  readonly first: ChangeRow | null
  readonly second: ChangeRow | null
  /** Both countries asked it, in other words or with another scale, so that not even the questions are the same. */
  readonly differs: boolean
}

type Changes = Pick<Comparison, 'changes'>

/** The questions of which at least one country shows an answer, in the order of the questionnaires and of their codes. */
export const sharedQuestions = (first: Changes, second: Changes): readonly SharedQuestion[] =>
  questionsOf(first, second).filter((question) => isShown(question.first) || isShown(question.second))

/** How many questions were asked both times and are shown in neither country. */
export const countHidden = (first: Changes, second: Changes): number =>
  questionsOf(first, second).filter((question) => !isShown(question.first) && !isShown(question.second)).length

const isShown = (row: ChangeRow | null): boolean => row?.person.shown === true

function questionsOf(first: Changes, second: Changes): readonly SharedQuestion[] {
  const ordered = [...first.changes, ...second.changes].toSorted((a, b) => compareText(orderOf(a), orderOf(b)))
  return [...new Set(ordered.map(({ item }) => item))].map((item) => {
    const rows = [first, second].map(({ changes }) => changes.find((row) => row.item === item) ?? null)
    const [one = null, other = null] = rows
    return { item, first: one, second: other, differs: one !== null && other !== null && !isSameQuestion(one, other) }
  })
}

const isSameQuestion = (one: ChangeRow, other: ChangeRow): boolean =>
  one.wording.en === other.wording.en && one.scale.id === other.scale.id

const orderOf = ({ questionnaires, item }: ChangeRow): string => [...questionnaires, item].join(' ')

// Codes are plain letters; the order must not depend on the reader's language.
const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
