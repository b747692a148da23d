import type { DefinitionElement } from '@estela/core/questionnaire/definition-elements'
import { annotationOf } from '@estela/core/questionnaire/list-items'
import { generatedRates } from '@estela/core/questionnaire/offered-answers'
import { isMissingCode, type Scale, scales } from '@estela/core/questionnaire/scales'
import { choicePropertyOf, type Entry, entriesOf } from './entries.ts'

/** The steps of an answer scale as recipients see them, without "do not know" and its like. */
export interface ShownScale {
  readonly question: DefinitionElement
  readonly steps: number
  /** From little to much, the other way round, or neither. */
  readonly direction: 'up' | 'down' | 'mixed'
}

/** The scale on which a question is answered; null where its choices are no steps of one. */
export function scaleOf(question: DefinitionElement): ShownScale | null {
  const list = choicePropertyOf(question)
  if (list === null || question.type === 'checkbox' || question.type === 'tagbox' || question.type === 'ranking')
    return null
  const entries = entriesOf(question, list).filter(({ value }) => !isMissingCode(Number(value)))
  if (question.type === 'rating' && entries.length === 0)
    return { question, steps: generatedRates(question.element).length, direction: 'up' }
  const ranks = ranksByLabel(entries) ?? (isScaled(question) ? ranksByValue(entries) : null)
  return ranks === null ? null : { question, steps: entries.length, direction: directionOf(ranks) }
}

/** Numbers alone may be years or ages; in a matrix, or where the author says so, they are steps. */
const isScaled = ({ type, element }: DefinitionElement): boolean =>
  type === 'matrix' || scales.has(String(annotationOf(element)?.scale))

/** Places of the texts on the scale of the library that has at least three of them, and all but one. */
function ranksByLabel(entries: readonly Entry[]): number[] | null {
  for (const scale of scales.values()) {
    const ranks = entries.map((entry) => rankOn(scale, entry)).filter((rank) => rank !== -1)
    if (ranks.length >= 3 && ranks.length >= entries.length - 1) return ranks
  }
  return null
}

const rankOn = ({ steps }: Scale, { texts }: Entry): number =>
  steps.findIndex(({ label }) => [...texts].some(([language, text]) => isSameText(label[language], text)))

const isSameText = (one: string | undefined, other: string): boolean =>
  one !== undefined && one.toLowerCase() === other.trim().toLowerCase()

function ranksByValue(entries: readonly Entry[]): number[] | null {
  const values = entries.map(({ value }) => Number(value))
  return values.length >= 3 && values.every((value) => Number.isFinite(value)) ? values : null
}

function directionOf(ranks: readonly number[]): ShownScale['direction'] {
  const differences = ranks.slice(1).map((rank, index) => rank - (ranks[index] ?? 0))
  if (differences.every((difference) => difference > 0)) return 'up'
  return differences.every((difference) => difference < 0) ? 'down' : 'mixed'
}
