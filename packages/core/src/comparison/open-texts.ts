import { type Item, lineOf } from '../questionnaire/item.ts'
import type { Answers } from '../submission/answers.ts'

/** From so many texts on they may all be shown; of fewer, only those whose writers allow to be quoted. */
export const VERBATIM_MIN = 10

/** The question whether comments may be quoted without the name. */
export const QUOTE_QUESTION = 'G_04'

/** An open question, with the item that asks it in each wave. */
export interface OpenQuestion {
  readonly item: string
  readonly earlier: Item | null
  readonly later: Item | null
}

/** The open questions of two questionnaires, those that belong together on one line, in the order of the later one. */
export function openQuestions(earlierItems: readonly Item[], laterItems: readonly Item[]): readonly OpenQuestion[] {
  const [earlier, later] = [earlierItems.filter(isOpen), laterItems.filter(isOpen)]
  const lines = new Set([...later, ...earlier].map(lineOf))
  return [...lines].map((line) => ({
    item: line,
    earlier: earlier.find((item) => lineOf(item) === line) ?? null,
    later: later.find((item) => lineOf(item) === line) ?? null,
  }))
}

const isOpen = ({ scale }: Item): boolean => scale === 'TEXT'

export interface ShownTexts {
  readonly written: number
  readonly texts: readonly string[]
}

/** Which of the texts may be read? They stand in alphabetical order, which tells nothing about who wrote when. */
export function shownTexts(question: string, submissions: readonly Answers[]): ShownTexts {
  const written = submissions.flatMap((answers) => {
    const text = answers[question]
    return typeof text === 'string' && text.trim() !== ''
      ? { text: text.trim(), mayBeQuoted: answers[QUOTE_QUESTION] === 'yes' }
      : []
  })
  const shown = written.length >= VERBATIM_MIN ? written : written.filter(({ mayBeQuoted }) => mayBeQuoted)
  return { written: written.length, texts: shown.map(({ text }) => text).sort((a, b) => (a < b ? -1 : 1)) }
}
