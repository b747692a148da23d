import { describe, expect, it } from 'vitest'
import { itemNamed } from './item-named.ts'
import { openQuestions, shownTexts, VERBATIM_MIN } from './open-texts.ts'

const writing = (text: string, mayBeQuoted: boolean) => ({ Q: text, G_04: mayBeQuoted ? 'yes' : 'no' })
const writers = (count: number, mayBeQuoted = false) =>
  Array.from({ length: count }, (_, index) => writing(`Text ${index}`, mayBeQuoted))

describe('shownTexts', () => {
  it('shows all from ten writers on, and below only what may be quoted', () => {
    expect(shownTexts('Q', writers(VERBATIM_MIN)).texts).toHaveLength(VERBATIM_MIN)
    expect(shownTexts('Q', writers(VERBATIM_MIN - 1))).toEqual({ written: VERBATIM_MIN - 1, texts: [] })
    expect(shownTexts('Q', [...writers(3), writing('Please quote me', true)])).toEqual({
      written: 4,
      texts: ['Please quote me'],
    })
  })

  it('counts nobody who left the question empty, and who says nothing about quoting is not quoted', () => {
    const submissions = [{ Q: '  ' }, { Q: 'A thought' }, { G_04: 'yes' }, { Q: 7, G_04: 'yes' }]
    expect(shownTexts('Q', submissions)).toEqual({ written: 1, texts: [] })
  })

  it('tells nothing by the order', () => {
    const submissions = ['c', 'a', 'b'].map((text) => writing(text, true))
    expect(shownTexts('Q', submissions).texts).toEqual(['a', 'b', 'c'])
  })
})

describe('openQuestions', () => {
  it('puts what was expected beside what came of it, and a question asked once alone', () => {
    const first = itemNamed('CB.FST', { scale: 'TEXT', pair: 'E' })
    const example = itemNamed('CB.EXA', { scale: 'TEXT', pair: 'E', expectation: 'CB.FST' })
    const next = itemNamed('CB.NXT', { scale: 'TEXT', pair: 'none' })
    expect(openQuestions([first, itemNamed('CB.REL')], [example, next])).toEqual([
      { item: 'CB.FST', earlier: first, later: example },
      { item: 'CB.NXT', earlier: null, later: next },
    ])
  })
})
