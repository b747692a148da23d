import { scales } from '@estela/core/questionnaire/scales'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { judgeEquivalent, judgementHolds, newConstruct, takeAnswers, takeWording } from './mend-pair.ts'
import { type Pairing, pairingOf } from './pairing.ts'
import { choicesOf } from './scale-choices.ts'

const STEPS = choicesOf(scales.get('AGR5') as never)
const AT = '/elements/0'

const asking = (title: JsonObject[string], facts: JsonObject = {}, parts: JsonObject = {}): JsonObject => ({
  type: 'radiogroup',
  name: 'need',
  title,
  choices: STEPS,
  'x-estela': { construct: 'LA.NEED', level: 'L1', scale: 'AGR5', pair: 'S', ...facts },
  ...parts,
})
const of = (...elements: readonly JsonObject[]): JsonObject => ({ elements })
const elementOf = (document: JsonObject, index = 0) => (document.elements as JsonObject[])[index] ?? {}
const verdictOf = (earlier: JsonObject, later: JsonObject) => pairingOf(earlier, later).changes[0]?.verdict

const EARLIER = asking({ default: 'It met our needs.', es: 'Respondió a nuestras necesidades.' })
const REWORDED = asking({ default: 'It met your needs.', es: 'Respondió a nuestras necesidades.', fr: 'Utile ?' })

describe('a pair of the same question', () => {
  it.each([
    ['alike', EARLIER],
    ['wording', REWORDED],
    ['scale', asking(EARLIER.title as string, { scale: 'EXT5' })],
    ['order', { ...EARLIER, choices: STEPS.toReversed() }],
  ])('is %s', (verdict, later) => {
    expect(verdictOf(of(EARLIER), of(later))).toBe(verdict)
  })

  it('has no change to tell where the answers have no order', () => {
    const several = asking('Which?', { scale: 'MULTI' }, { type: 'checkbox' })
    expect(verdictOf(of(several), of(several))).toBe('no-order')
  })

  it('is judged equivalent until either wording changes', () => {
    const judged = judgeEquivalent(of(REWORDED), AT, EARLIER, 'Read aloud to five people.')
    expect(verdictOf(of(EARLIER), judged)).toBe('judged')
    expect(elementOf(judged)['x-estela']).toMatchObject({
      equivalent: {
        note: 'Read aloud to five people.',
        earlier: { en: 'It met our needs.', es: 'Respondió a nuestras necesidades.' },
        later: { en: 'It met your needs.', es: 'Respondió a nuestras necesidades.', fr: 'Utile ?' },
      },
    })
    expect(verdictOf(of({ ...EARLIER, title: 'It helped us.' }), judged)).toBe('lapsed')
    expect(verdictOf(of(EARLIER), of({ ...elementOf(judged), title: 'It helped you.' }))).toBe('lapsed')
  })
})

describe('ways out of a refusal', () => {
  it('the wording of the other wave, which keeps the languages that wave does not have', () => {
    const mended = takeWording(of(REWORDED), AT, EARLIER)
    expect(verdictOf(of(EARLIER), mended)).toBe('alike')
    expect(elementOf(mended).title).toEqual({ ...(EARLIER.title as JsonObject), fr: 'Utile ?' })
    expect(Object.keys(elementOf(mended))).toEqual(Object.keys(REWORDED))
  })

  it('a plain text takes the wording of another plain text as it is', () => {
    expect(elementOf(takeWording(of(asking('New')), AT, asking('Old'))).title).toBe('Old')
    expect(elementOf(takeWording(of(asking({ es: 'Nuevo' })), AT, asking('Old'))).title).toEqual({
      es: 'Nuevo',
      default: 'Old',
    })
  })

  it('the texts of the rows come with the wording of a matrix', () => {
    const matrix = (rows: JsonObject['rows']) =>
      asking('Rate:', {}, { type: 'matrix', columns: STEPS, ...(rows !== undefined && { rows }) })
    const earlier = matrix([{ value: 'a', text: 'Search' }, 'b'])
    const later = of(matrix([{ value: 'a', text: 'Look up' }, 'b', 'c']))
    expect(elementOf(takeWording(later, AT, earlier)).rows).toEqual([{ value: 'a', text: 'Search' }, 'b', 'c'])
    const [pair] = pairingOf(of(earlier), later).changes
    expect(pair?.verdict).toBe('wording')
    expect(pair && judgementHolds(elementOf(later), earlier, pair)).toBe(false)
  })

  it('the answers of the other wave', () => {
    const turned = of({ ...EARLIER, choices: STEPS.toReversed(), choicesOrder: 'asc' })
    expect(verdictOf(of(EARLIER), takeAnswers(turned, AT, EARLIER, 'AGR5'))).toBe('alike')
    const typed = of({ type: 'matrix', name: 'm' })
    expect(takeAnswers(typed, AT, EARLIER, 'AGR5')).toBe(typed)
  })

  it('a code of its own, which what recalls it follows', () => {
    const then = asking('Then?', { construct: 'LA.THEN', pair: 'R', recalls: 'LA.NEED' }, { name: 'then' })
    const renamed = newConstruct(of(REWORDED, then), AT, new Set(['LA.NEED', 'LA.NEED2']))
    expect(elementOf(renamed)['x-estela']).toMatchObject({ construct: 'LA.NEED3' })
    expect(elementOf(renamed, 1)['x-estela']).toMatchObject({ recalls: 'LA.NEED3' })
    const { changes, earlierAlone, laterAlone } = pairingOf(of(EARLIER), renamed)
    expect(changes).toEqual([])
    expect(constructsOf({ earlierAlone, laterAlone })).toEqual([['LA.NEED'], ['LA.NEED3']])
  })
})

const constructsOf = ({ earlierAlone, laterAlone }: Pick<Pairing, 'earlierAlone' | 'laterAlone'>) =>
  [earlierAlone, laterAlone].map((alone) => alone.map(({ item }) => item.construct))

describe('other pairs', () => {
  it('hold an expectation against what is asked later about it, choice by choice where several may be ticked', () => {
    const choices = ['time', 'money']
    const expecting = (name: string, facts: JsonObject = {}) =>
      asking(name, { construct: `X.${name}`, pair: 'E', ...facts }, { name })
    const earlier = of(expecting('use'), expecting('bar', { scale: 'MULTI' }), expecting('idle'))
    const several = (element: JsonObject, list: readonly string[]) => ({ ...element, type: 'checkbox', choices: list })
    const first = of(elementOf(earlier), several(elementOf(earlier, 1), choices), elementOf(earlier, 2))
    const later = of(
      expecting('used', { expectation: 'X.use' }),
      several(expecting('met', { scale: 'MULTI', expectation: 'X.bar' }), [...choices, 'rules']),
    )
    const pairing = pairingOf(first, later)
    expect(pairing.expectations.map((pair) => [pair.later.pointer, pair.isHeld, pair.choices])).toEqual([
      ['/elements/0', true, []],
      ['/elements/1', true, ['time', 'money']],
    ])
    expect(constructsOf(pairing)).toEqual([['X.idle'], ['X.met.rules']])
  })

  it('put stages and what is recalled beside each other', () => {
    const stage = asking('Stage?', { construct: 'S', pair: 'L', scale: 'STG' }, { name: 's' })
    const then = asking('Then?', { construct: 'T', pair: 'R', recalls: 'LA.NEED' }, { name: 't' })
    const pairing = pairingOf(of(stage, EARLIER, then), of({ ...stage, title: 'Which stage?' }, EARLIER))
    expect(pairing.stages.map(({ verdict }) => verdict)).toEqual(['wording'])
    expect(pairing.recalled.map(({ earlier, later }) => [earlier.item.construct, later.item.construct])).toEqual([
      ['T', 'LA.NEED'],
    ])
  })

  it('are none for documents that hold nothing, or halves of notes', () => {
    const half = of({ type: 'radiogroup', name: 'a', 'x-estela': { level: 'L1' } }, { 'x-estela': 7 })
    expect(Object.values(pairingOf(half, { pages: null })).flat()).toEqual([])
  })
})
