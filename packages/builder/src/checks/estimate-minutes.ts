import type { DefinitionElement } from '@estela/core/questionnaire/definition-elements'
import { SOURCE_LANGUAGE } from '@estela/core/questionnaire/text-languages'
import type { JsonObject } from '../document/json.ts'
import { type CheckedQuestionnaire, checkedQuestionnaire, NOTHING_KNOWN } from './checked-questionnaire.ts'
import { entriesOf } from './rules/entries.ts'

/**
 * Words that adults read aloud or silently in a minute, by language.
 * @source S. Trauzettel-Klosinski, K. Dietz (2012), Standardized assessment of reading performance (IReST), Investigative
 * Ophthalmology & Visual Science 53:5452-5461.
 */
const WORDS_PER_MINUTE: Readonly<Record<string, number>> = {
  en: 228,
  es: 218,
  fr: 195,
  ar: 138,
  ru: 184,
  zh: 158,
  pt: 181,
}
const WORDS_PER_MINUTE_ELSEWHERE = 180

/**
 * Seconds to think and to answer, beside reading. Rules of thumb, set so that the ready questionnaires come out near the
 * minutes that their authors state.
 */
const ANSWER_SECONDS: Readonly<Record<string, number>> = {
  boolean: 7,
  rating: 9,
  radiogroup: 11,
  buttongroup: 10,
  dropdown: 12,
  slider: 12,
  imagepicker: 12,
  checkbox: 22,
  tagbox: 22,
  ranking: 45,
  text: 22,
  multipletext: 22,
  comment: 90,
  file: 60,
  signaturepad: 20,
}
const SECONDS_PER_ROW = 8

/**
 * How many minutes does answering take, with every question shown and every choice read?
 * @returns a fraction; 0 for a questionnaire without questions
 */
export const estimateMinutes = (definition: JsonObject, language = SOURCE_LANGUAGE): number =>
  minutesOf(checkedQuestionnaire(definition, NOTHING_KNOWN), language)

/** The same for a questionnaire already taken apart. */
export function minutesOf({ questions, strings }: CheckedQuestionnaire, language: string): number {
  if (questions.length === 0) return 0
  const words = strings
    .map(({ texts, implied }) => texts.get(language) ?? texts.get(SOURCE_LANGUAGE) ?? implied ?? '')
    .reduce((count, text) => count + wordsIn(text, language), 0)
  const seconds = questions.reduce((sum, question) => sum + answerSeconds(question), 0)
  return words / (WORDS_PER_MINUTE[language] ?? WORDS_PER_MINUTE_ELSEWHERE) + seconds / 60
}

function answerSeconds(question: DefinitionElement): number {
  const { type, element } = question
  if (type === 'matrix') return Math.max(1, entriesOf(question, 'rows').length) * SECONDS_PER_ROW
  if (type === 'multipletext') return count(element.items) * (ANSWER_SECONDS.text ?? 0)
  return ANSWER_SECONDS[type] ?? 0
}

const count = (list: unknown): number => (Array.isArray(list) ? list.length : 0)

function wordsIn(text: string, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  let words = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike === true) words += 1
  return words
}
