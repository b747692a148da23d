import { describe, expect, it } from 'vitest'
import { comparePairs } from './comparability.ts'
import { itemNamed } from './item-named.ts'

const constructs = ({ pairs }: ReturnType<typeof comparePairs>) =>
  pairs.map(({ earlier, later }) => [earlier.construct, later.construct])

describe('comparePairs', () => {
  it('pairs items that ask the same question on the same scale, in the order of the later questionnaire', () => {
    const earlier = [itemNamed('LA.NEED'), itemNamed('LA.CLR'), itemNamed('LA.ONLY.EARLIER')]
    const later = [itemNamed('LA.CLR'), itemNamed('LA.NEED'), itemNamed('LA.ONLY.LATER')]
    const compared = comparePairs(earlier, later)
    expect(constructs(compared)).toEqual([
      ['LA.CLR', 'LA.CLR'],
      ['LA.NEED', 'LA.NEED'],
    ])
    expect(compared.refused).toEqual([])
  })

  it('refuses a change of wording in any language that both have, with both wordings', () => {
    const wording = { en: 'The advice was clear.', es: 'La asesoría fue clara.' }
    const reworded = { en: 'The advice was clear.', es: 'La asesoría resultó clara.' }
    const compared = comparePairs([itemNamed('LA.CLR', { wording })], [itemNamed('LA.CLR', { wording: reworded })])
    expect(compared).toEqual({
      pairs: [],
      refused: [{ item: 'LA.CLR', reason: 'wording', earlier: wording, later: reworded }],
    })
  })

  it('does not take a new translation or a line break for a change of wording', () => {
    const earlier = itemNamed('LA.CLR', { wording: { en: 'The advice was clear.' } })
    const later = itemNamed('LA.CLR', { wording: { en: ' The advice\nwas clear. ', fr: "L'avis était clair." } })
    expect(constructs(comparePairs([earlier], [later]))).toHaveLength(1)
  })

  it('refuses a change of scale', () => {
    const compared = comparePairs([itemNamed('LA.CLR', { scale: 'AGR5' })], [itemNamed('LA.CLR', { scale: 'EXT5' })])
    expect(compared.pairs).toEqual([])
    expect(compared.refused).toMatchObject([{ item: 'LA.CLR', reason: 'scale' }])
  })

  it('compares the scores of a test although the two forms are introduced differently', () => {
    const earlier = itemNamed('CB.TST', { scale: 'TEST', wording: { en: 'Form A' } })
    const later = itemNamed('CB.TST', { scale: 'TEST', wording: { en: 'Form B' } })
    expect(constructs(comparePairs([earlier], [later]))).toEqual([['CB.TST', 'CB.TST']])
  })

  it('pairs a realisation with the expectation it names, whatever the wording', () => {
    const earlier = [itemNamed('CB.INT', { pair: 'E', scale: 'PRO5' })]
    const later = [itemNamed('CB.APL', { pair: 'E', scale: 'FRE5', expectation: 'CB.INT' })]
    const compared = comparePairs(earlier, later)
    expect(constructs(compared)).toEqual([['CB.INT', 'CB.APL']])
    expect(compared.refused).toEqual([])
  })

  it.each([
    { why: 'an expectation that nobody asked for', earlier: [], scale: 'EXT5' },
    { why: 'several choices', earlier: [itemNamed('X', { pair: 'E', scale: 'MULTI' })], scale: 'MULTI' },
    { why: 'free text', earlier: [itemNamed('X', { pair: 'E', scale: 'TEXT' })], scale: 'TEXT' },
    { why: 'an expectation off five steps', earlier: [itemNamed('X', { pair: 'E', scale: 'STG' })], scale: 'EXT5' },
    { why: 'an earlier item that is no expectation', earlier: [itemNamed('X', { pair: 'S' })], scale: 'EXT5' },
  ])('gives no pair and no refusal for $why', ({ earlier, scale }) => {
    expect(comparePairs(earlier, [itemNamed('Y', { pair: 'E', scale, expectation: 'X' })])).toEqual({
      pairs: [],
      refused: [],
    })
  })

  it.each(['L', 'R', 'none'] as const)('gives no pair for the pair kind %s', (pair) => {
    expect(comparePairs([itemNamed('LA.STG', { pair })], [itemNamed('LA.STG', { pair })]).pairs).toEqual([])
  })

  it('never reads the stages of a law as a change', () => {
    const stage = itemNamed('LA.STG', { pair: 'S', scale: 'STG' })
    expect(comparePairs([stage], [stage])).toEqual({ pairs: [], refused: [] })
  })
})
