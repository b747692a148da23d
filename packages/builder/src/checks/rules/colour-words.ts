import type { Rule } from '../checked-questionnaire.ts'
import { finding } from '../finding.ts'
import { matched, wordingsOf } from './wording.ts'

const COLOURS = {
  en: 'red|green|blue|yellow|orange|grey|gray|purple|pink',
  es: 'roj[oa]s?|verdes?|azul(?:es)?|amarill[oa]s?|naranjas?|gris(?:es)?|morad[oa]s?|rosas?',
}

const PATTERNS = {
  en: [
    new RegExp(
      `\\b(?:${COLOURS.en}) (?:one|button|box|field|text|answer|option|line|bar|area|circle|mark|word)s?\\b`,
      'i',
    ),
    new RegExp(`\\b(?:marked|shown|written|highlighted|printed|coloured|colored) in (?:${COLOURS.en})\\b`, 'i'),
  ],
  es: [
    new RegExp(
      `(?<!\\p{L})(?:botón|botones|casillas?|campos?|textos?|respuestas?|opción|opciones|líneas?|barras?|áreas?|círculos?|marcas?|palabras?) (?:${COLOURS.es})(?!\\p{L})`,
      'iu',
    ),
    new RegExp(
      `(?<!\\p{L})(?:marcad|escrit|resaltad|mostrad|impres)[oa]s? en (?:color )?(?:${COLOURS.es})(?!\\p{L})`,
      'iu',
    ),
  ],
}

/** Texts that refer to something by its colour alone, which not everybody sees (WCAG 2.2, 1.4.1). */
export const colourWords: Rule = (questionnaire) =>
  wordingsOf(questionnaire).flatMap((wording) => {
    const words = matched(wording, PATTERNS)
    return words === null ? [] : [finding('colour-words', 'hint', wording.string.pointer, { data: { words } })]
  })
