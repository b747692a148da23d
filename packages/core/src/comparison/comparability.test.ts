import { describe, expect, it } from 'vitest'
import type { Item } from '../questionnaire/item.ts'
import { comparability } from './comparability.ts'
import { itemNamed } from './item-named.ts'

const COMPARABLE = { outcome: 'comparable' }
const NOT_PAIRED = { outcome: 'not-paired' }

describe('comparability of a change', () => {
  it('is there for the same question on the same scale', () => {
    expect(comparability(itemNamed('LA.NEED'), itemNamed('LA.NEED'))).toEqual(COMPARABLE)
  })

  it('is refused for a change of wording in any language that both have, with both wordings', () => {
    const wording = { en: 'The advice was clear.', es: 'La asesoría fue clara.' }
    const reworded = { en: 'The advice was clear.', es: 'La asesoría resultó clara.' }
    expect(comparability(itemNamed('LA.CLR', { wording }), itemNamed('LA.CLR', { wording: reworded }))).toEqual({
      outcome: 'refused',
      refusal: { item: 'LA.CLR', reason: 'wording', earlier: wording, later: reworded, scales: ['AGR5', 'AGR5'] },
    })
  })

  it('does not take a new translation or a line break for a change of wording', () => {
    const earlier = itemNamed('LA.CLR', { wording: { en: 'The advice was clear.' } })
    const later = itemNamed('LA.CLR', { wording: { en: ' The advice\nwas clear. ', fr: "L'avis était clair." } })
    expect(comparability(earlier, later)).toEqual(COMPARABLE)
  })

  it('is refused for a change of scale, with both scales', () => {
    const decision = comparability(itemNamed('LA.CLR', { scale: 'AGR5' }), itemNamed('LA.CLR', { scale: 'EXT5' }))
    expect(decision).toMatchObject({
      outcome: 'refused',
      refusal: { item: 'LA.CLR', reason: 'scale', scales: ['AGR5', 'EXT5'] },
    })
  })

  it('is refused where the answers are offered in another order, or in an order of the page', () => {
    const order = (values: readonly string[], sorting = 'none') => itemNamed('LA.CLR', { order: { values, sorting } })
    const asked = order(['1', '2', '3', '4', '5'])
    expect(comparability(asked, asked)).toEqual(COMPARABLE)
    expect(comparability(asked, itemNamed('LA.CLR'))).toEqual(COMPARABLE)
    for (const later of [order(['5', '4', '3', '2', '1']), order(['1', '2', '3', '4', '5'], 'random')])
      expect(comparability(asked, later)).toMatchObject({ outcome: 'refused', refusal: { reason: 'order' } })
    expect(comparability(asked, order(['1', '2', '3', '4']))).toMatchObject({
      outcome: 'refused',
      refusal: { reason: 'scale' },
    })
  })

  it('is there for the scores of a test although the two forms are introduced differently', () => {
    const earlier = itemNamed('CB.TST', { scale: 'TEST', wording: { en: 'Form A' } })
    const later = itemNamed('CB.TST', { scale: 'TEST', wording: { en: 'Form B' } })
    expect(comparability(earlier, later)).toEqual(COMPARABLE)
  })

  it.each(['L', 'R', 'none'] as const)('is not there for the pair kind %s', (pair) => {
    expect(comparability(itemNamed('LA.STG', { pair }), itemNamed('LA.STG', { pair }))).toEqual(NOT_PAIRED)
  })

  it.each(['STG', 'STS', 'STP', 'SINGLE', 'MULTI', 'RANK', 'TEXT', 'DATE'])(
    'is not there for stages, nor for answers without an order: %s',
    (scale) => {
      const item = itemNamed('LA.STG', { pair: 'S', scale })
      expect(comparability(item, item)).toEqual(NOT_PAIRED)
    },
  )
})

describe('comparability of a change in other words', () => {
  const earlier = { en: 'The advice were clear.', es: 'La asesoría fue clara.' }
  const later = { en: 'The advice was clear.', es: 'La asesoría fue clara.' }
  const note = { en: 'A slip of grammar.' }
  const judging = (equivalent: Item['equivalent'], parts: Partial<Item> = {}) =>
    comparability(
      itemNamed('LA.CLR', { wording: earlier }),
      itemNamed('LA.CLR', { wording: later, equivalent, ...parts }),
    )

  it('is there where the author judged these very wordings equivalent, whatever their spaces', () => {
    expect(judging({ note, earlier: { ...earlier, en: ' The advice  were clear.' }, later })).toEqual(COMPARABLE)
    expect(judging({ note, earlier: { en: earlier.en }, later: { en: later.en } })).toEqual(COMPARABLE)
  })

  it.each([
    ['of another earlier wording', { note, earlier: { en: 'Clear?' }, later }],
    ['of another later wording', { note, earlier, later: { en: 'Clear?' } }],
    ['of another language', { note, earlier: { en: '', es: earlier.es }, later }],
  ])('is refused under a judgement %s', (_, equivalent) => {
    expect(judging(equivalent)).toMatchObject({ outcome: 'refused', refusal: { reason: 'wording' } })
  })

  it('is refused in a language whose words differ and were not judged', () => {
    const judged = { note, earlier: { en: earlier.en }, later: { en: later.en } }
    const decision = judging(judged, { wording: { ...later, es: 'La asesoría resultó clara.' } })
    expect(decision).toMatchObject({ outcome: 'refused', refusal: { reason: 'wording' } })
  })

  it('is refused on another scale or in another order, whatever was judged', () => {
    expect(judging({ note, earlier, later }, { scale: 'EXT5' })).toMatchObject({ refusal: { reason: 'scale' } })
  })
})

describe('comparability of an expectation', () => {
  it('is there for the realisation that names it, whatever wording and scale', () => {
    const earlier = itemNamed('CB.INT', { pair: 'E', scale: 'PRO5' })
    const later = itemNamed('CB.APL', { pair: 'E', scale: 'FRE5', expectation: 'CB.INT' })
    expect(comparability(earlier, later)).toEqual(COMPARABLE)
  })

  it('is there for a choice that may be ticked both times', () => {
    const earlier = itemNamed('CB.BAR.money', { pair: 'E', scale: 'CHOSEN', choice: 'money' })
    const later = itemNamed('CB.MET.money', { ...earlier, construct: 'CB.MET.money', expectation: 'CB.BAR.money' })
    expect(comparability(earlier, later)).toEqual(COMPARABLE)
  })

  it.each([
    { why: 'another expectation', earlier: itemNamed('Z', { pair: 'E', scale: 'EXT5' }), scale: 'EXT5' },
    { why: 'several choices', earlier: itemNamed('X', { pair: 'E', scale: 'MULTI' }), scale: 'MULTI' },
    { why: 'free text', earlier: itemNamed('X', { pair: 'E', scale: 'TEXT' }), scale: 'TEXT' },
    { why: 'an expectation off five steps', earlier: itemNamed('X', { pair: 'E', scale: 'STG' }), scale: 'EXT5' },
    { why: 'a realisation off five steps', earlier: itemNamed('X', { pair: 'E', scale: 'EXT5' }), scale: 'SINGLE' },
    { why: 'an earlier item that is no expectation', earlier: itemNamed('X', { pair: 'S' }), scale: 'EXT5' },
  ])('is not there for $why', ({ earlier, scale }) => {
    expect(comparability(earlier, itemNamed('Y', { pair: 'E', scale, expectation: 'X' }))).toEqual(NOT_PAIRED)
  })

  it('is there for a realisation without five steps when its author said what each choice means', () => {
    const earlier = itemNamed('X', { pair: 'E', scale: 'EXT5' })
    const outcomes = new Map([['less-help', 'did'] as const])
    expect(comparability(earlier, itemNamed('Y', { pair: 'E', scale: 'SINGLE', expectation: 'X', outcomes }))).toEqual(
      COMPARABLE,
    )
  })
})
