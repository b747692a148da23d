import { describe, expect, it } from 'vitest'
import type { LocalizedText } from '../questionnaire/localized-text.ts'
import type { ChangeTest } from './change.ts'
import { type ChangeCase, type ChangeFinding, caseOfChange, changeSentence } from './change-sentence.ts'
import { compareItems, type ItemComparison } from './compare.ts'
import { PAIRED_AS } from './comparison.ts'
import { fulfilmentSentence } from './fulfilment-sentence.ts'
import { hiddenGroup } from './hidden-group.ts'
import { itemNamed } from './item-named.ts'
import { scopeOf, stored, studyAsking, type Way } from './ways-of.ts'

const CAUSE: Readonly<Record<string, RegExp>> = {
  en: /\b(impacts?|caus(e[sd]?|al|ing)|because|led to|leads? to|thanks to|due to|owing to|as a result|result(s|ed) in|effects?|attribut\w+|brought about|made possible)\b/i,
  es: /(impacto|\bcaus\p{L}*|gracias a|efecto|debido a|porque|a raíz de|como resultado|\bprovoc\p{L}*|\bcondu(jo|ce)|llevó a|atribu\p{L}*|hizo posible)/iu,
}
/** "This does not show the effect of …" may be said. */
const DENIED = /\b(does not|do not) show the (effect|impact) of\b|\bno (muestra|muestran) el (efecto|impacto) de\b/gi

const namesCause = (sentence: string, language: string): boolean =>
  CAUSE[language]?.test(sentence.replaceAll(DENIED, '')) ?? true

const TEST: ChangeTest = {
  method: 'exact',
  p: 0.02,
  z: -2.3,
  tPlus: 100,
  tMinus: 400,
  signP: 0.02,
  adjusted: { method: 'holm', p: 0.04, family: 4, limit: 0.05 },
}
const FINDING: ChangeFinding = {
  up: 4,
  same: 15,
  down: 15,
  activities: 1,
  pooling: 'one',
  test: TEST,
  meanDifference: { value: -0.3, low: -0.6, high: 0.1 },
  scaleId: 'AGR5',
  pairedAs: 'person',
  months: { min: 6, max: 12 },
}
const RISING: ChangeTest = { ...TEST, tPlus: 400, tMinus: 100 }
const NOT_DETECTED: ChangeTest = { ...TEST, p: 0.3 }

/** One finding for each sentence that may be told of a change. */
const FINDINGS: Readonly<Record<ChangeCase, readonly Partial<ChangeFinding>[]>> = {
  counts: [{ up: 1, same: 4, down: 2, test: null }],
  apart: [{ pooling: 'apart', activities: 3, test: null }],
  'nobody-moved': [{ up: 0, down: 0, test: null }],
  fall: [{}],
  rise: [{ up: 15, down: 4, test: RISING }],
  'larger-falls': [{ up: 15 }],
  'larger-rises': [{ test: RISING }],
  'one-of-many': [{ test: { ...TEST, adjusted: { ...TEST.adjusted, p: 0.2 } } }],
  'not-detected': [
    { test: NOT_DETECTED },
    { test: NOT_DETECTED, meanDifference: null },
    { test: NOT_DETECTED, meanDifference: { value: -0.3, low: -0.6, high: -0.1 } },
    { test: NOT_DETECTED, meanDifference: { value: 0, low: -0.2, high: 0 } },
  ],
}

const changeSentences = (): readonly LocalizedText[] =>
  Object.values(FINDINGS)
    .flat()
    .flatMap((parts) =>
      ['AGR5', 'NUM', 'TEST'].flatMap((scaleId) =>
        PAIRED_AS.map((pairedAs) => changeSentence({ ...FINDING, ...parts, scaleId, pairedAs })),
      ),
    )

const fulfilmentSentences = (): readonly LocalizedText[] =>
  ['EXT5', 'PRO5', 'FRE5', 'CHOSEN'].flatMap((scale) =>
    PAIRED_AS.flatMap((pairedAs) =>
      [null, { did: 12, partly: 2, not: 3, 'too-early': 1 }, { did: 1, partly: 0, not: 0, 'too-early': 0 }].map(
        (expected) =>
          fulfilmentSentence({
            expected,
            expectation: itemNamed('X', { pair: 'E', scale }),
            pairedAs,
            months: { min: 12, max: 12 },
          }),
      ),
    ),
  )

const hiddenSentences = (): readonly LocalizedText[] =>
  (['nobody', 'too-few', 'identifying', 'not-broken-down'] as const).flatMap((hidden) =>
    PAIRED_AS.flatMap((pairedAs) =>
      [1, 3].map((groups) => hiddenGroup(Array(groups).fill({ hidden, leftOut: 2 }), pairedAs).sentence),
    ),
  )

/** Every sentence anywhere in a comparison, with the wording of the items, which is their author's, left out. */
function sentencesIn(comparison: ItemComparison): readonly LocalizedText[] {
  const found: LocalizedText[] = []
  const open: unknown[] = [comparison]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue
    if ('sentence' in node) found.push(node.sentence as LocalizedText)
    open.push(...Object.values(node).filter((value) => value !== undefined))
  }
  return found
}

function comparisonWithAllRows(ways: readonly Way[]): ItemComparison {
  const earlier = [
    itemNamed('S'),
    itemNamed('E', { pair: 'E', scale: 'EXT5' }),
    itemNamed('L', { pair: 'L', scale: 'STG' }),
    itemNamed('D', { pair: 'none' }),
  ]
  const later = earlier.map((item) =>
    item.pair === 'E' ? itemNamed('F', { ...item, construct: 'F', expectation: 'E' }) : item,
  )
  const trajectories = earlier.flatMap(({ construct }) => stored('a', construct, ...ways))
  return compareItems([studyAsking('a', [earlier, later])], trajectories, scopeOf())
}

const MANY: readonly Way[] = [
  ['4(2)>3', 8],
  ['3(3)>5', 8],
  ['4>-', 8],
  ['2>-', 6],
  ['->4', 7],
  ['->2', 7],
]
const RETURNED_HIGHER: readonly Way[] = [...MANY, ['5(2)>3', 30]]
const RETURNED_LOWER: readonly Way[] = [...MANY, ['1(2)>3', 30]]

describe('sentences of claims C0 to C2', () => {
  it.each(Object.entries(FINDINGS))('of a change are tried in the case %s', (expected, findings) => {
    for (const parts of findings) expect(caseOfChange({ ...FINDING, ...parts })).toBe(expected)
  })

  it('of whole comparisons are those of every kind of row', () => {
    for (const ways of [MANY, RETURNED_HIGHER, RETURNED_LOWER]) {
      const { changes, expectations, stages, described, attrition } = comparisonWithAllRows(ways)
      expect(changes[0]).toMatchObject({ others: { shown: true }, recalled: { shown: true } })
      expect([expectations, stages, described, attrition].every(({ length }) => length > 0)).toBe(true)
    }
  })

  it('name no cause, in English and in Spanish', () => {
    const sentences = [
      ...changeSentences(),
      ...fulfilmentSentences(),
      ...hiddenSentences(),
      ...[MANY, RETURNED_HIGHER, RETURNED_LOWER, []].map(comparisonWithAllRows).flatMap(sentencesIn),
    ]
    expect(sentences.length).toBeGreaterThan(120)
    const naming = sentences.flatMap((sentence) => {
      expect(Object.keys(sentence).toSorted()).toEqual(['en', 'es'])
      return Object.entries(sentence).filter(([language, text]) => namesCause(text, language))
    })
    expect(naming).toEqual([])
  })

  it.each([
    { language: 'en', sentence: 'Ratings rose thanks to the training.' },
    { language: 'en', sentence: 'Ratings improved because of it.' },
    { language: 'en', sentence: 'This was an effect of the advice.' },
    { language: 'en', sentence: 'The advice caused it and led to more.' },
    { language: 'es', sentence: 'La asistencia causó un alza.' },
    { language: 'es', sentence: 'Subieron gracias a la asesoría.' },
    { language: 'es', sentence: 'Es un efecto de la asesoría.' },
    { language: 'es', sentence: 'El impacto fue grande.' },
  ])('would be found to name a cause: $sentence', ({ language, sentence }) => {
    expect(namesCause(sentence, language)).toBe(true)
  })

  it('may deny one', () => {
    expect(namesCause('This does not show the effect of the assistance.', 'en')).toBe(false)
    expect(namesCause('Esto no muestra el efecto de la asistencia.', 'es')).toBe(false)
  })
})
