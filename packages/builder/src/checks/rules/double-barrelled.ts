import type { Rule } from '../checked-questionnaire.ts'
import { finding } from '../finding.ts'
import { isStem, matched, wordingsOf } from './wording.ts'

const QUALITIES = {
  en: 'clear|useful|relevant|easy|quick|fast|helpful|timely|friendly|fair|complete|accurate|interesting|practical|sufficient|understandable|reliable|affordable|well organi[sz]ed|satisfied|happy|competent|professional',
  es: 'clar[oa]s?|útil(?:es)?|pertinentes?|fácil(?:es)?|rápid[oa]s?|oportun[oa]s?|amables?|just[oa]s?|complet[oa]s?|exact[oa]s?|interesantes?|práctic[oa]s?|suficientes?|comprensibles?|confiables?|fiables?|asequibles?|satisfech[oa]s?|profesional(?:es)?|competentes?',
} as const

/** Only what nearly always asks two things at once: most questions with an "and" ask one. */
const PATTERNS = {
  en: [
    /\band\/or\b/i,
    /\bas well as\b/i,
    /\bboth\b[^.?!]{1,60}\band\b/i,
    new RegExp(`\\b(?:${QUALITIES.en}) (?:and|or) (?:${QUALITIES.en})\\b`, 'i'),
  ],
  es: [
    /(?<!\p{L})y\/o(?!\p{L})/iu,
    /(?<!\p{L})así como(?!\p{L})/iu,
    /(?<!\p{L})tanto (?!tiempo)[^.?!]{1,60}(?<!\p{L})como(?!\p{L})/iu,
    new RegExp(`(?<!\\p{L})(?:${QUALITIES.es}) (?:y|e|o|u) (?:${QUALITIES.es})(?!\\p{L})`, 'iu'),
  ],
}

/** What is answered with one answer: for other questions, two things may be asked at once. */
const ONE_ANSWER = new Set(['radiogroup', 'dropdown', 'buttongroup', 'rating', 'boolean', 'matrix', 'slider'])

/** Questions that perhaps ask two things, so that nobody knows to which of them the answer belongs. */
export const doubleBarrelled: Rule = (questionnaire) =>
  wordingsOf(questionnaire)
    .filter((wording) => isStem(wording) && ONE_ANSWER.has(wording.element?.type ?? ''))
    .flatMap((wording) => {
      const words = matched(wording, PATTERNS)
      return words === null ? [] : [finding('double-barrelled', 'hint', wording.string.pointer, { data: { words } })]
    })
