import { describe, expect, it } from 'vitest'
import { lineOf } from './item.ts'
import { ANNOTATION_KEY, annotatedElements, listItems } from './list-items.ts'

const measuring = (annotation: object) => ({
  [ANNOTATION_KEY]: { level: 'L1', pair: 'S', scale: 'AGR5', ...annotation },
})
const itemsOf = (...elements: readonly object[]) => listItems({ pages: [{ elements }] })

describe('listItems', () => {
  it('reads what an author wrote on an element', () => {
    const element = {
      type: 'rating',
      name: 'need',
      title: { default: 'The advice met our needs.', es: 'La asesoría respondió a nuestras necesidades.' },
      ...measuring({ construct: 'LA.NEED', criterion: 'REL' }),
    }
    expect(itemsOf(element)).toEqual([
      {
        construct: 'LA.NEED',
        question: 'need',
        row: null,
        choice: null,
        level: 'L1',
        criterion: 'REL',
        scale: 'AGR5',
        pair: 'S',
        expectation: null,
        recalls: null,
        outcomes: null,
        wording: { en: 'The advice met our needs.', es: 'La asesoría respondió a nuestras necesidades.' },
        order: { values: ['1', '2', '3', '4', '5'], sorting: 'none' },
        equivalent: null,
      },
    ])
  })

  it('reads in which order answers are offered, without those that mean nothing on the scale', () => {
    const choices = [{ value: 5, text: 'Fully' }, 4, '3|In part', { value: -97, text: 'I do not know' }]
    const [item] = itemsOf({
      type: 'radiogroup',
      name: 'a',
      choices,
      choicesOrder: 'random',
      ...measuring({ construct: 'A' }),
    })
    expect(item?.order).toEqual({ values: ['5', '4', '3'], sorting: 'random' })
    expect(itemsOf({ type: 'comment', name: 'a', ...measuring({ construct: 'A' }) })[0]?.order).toBeNull()
  })

  it('reads that other words were judged equivalent, for each row of a matrix', () => {
    const equivalent = { note: 'A slip.', earlier: { en: 'Youre skills' }, later: { default: 'Your skills' } }
    const [item] = itemsOf({ type: 'rating', name: 'a', ...measuring({ construct: 'A', equivalent }) })
    expect(item?.equivalent).toEqual({
      note: { en: 'A slip.' },
      earlier: { en: 'Youre skills' },
      later: { en: 'Your skills' },
    })
    const rows = [{ value: 'search', text: 'Search' }]
    const [row] = itemsOf({ type: 'matrix', name: 'a', rows, ...measuring({ construct: 'A', equivalent }) })
    expect(row?.equivalent?.earlier).toEqual({ en: 'Youre skills – Search' })
  })

  it('takes a judgement without a reason, or of no wordings, for none', () => {
    const equivalent = { note: ' ', earlier: 'a', later: '' }
    expect(itemsOf({ type: 'rating', name: 'a', ...measuring({ construct: 'A', equivalent }) })[0]?.equivalent).toBe(
      null,
    )
  })

  it('does not take the annotation of the whole questionnaire for an item', () => {
    const element = { type: 'rating', name: 'a', ...measuring({ construct: 'A' }) }
    expect(listItems({ [ANNOTATION_KEY]: { wave: 'delayed' }, elements: [element] })).toHaveLength(1)
  })

  it('lists annotated elements in the order of the pages, outer before inner, and no others', () => {
    const definition = {
      pages: [
        {
          elements: [
            { type: 'text', name: 'unmeasured' },
            {
              type: 'panel',
              name: 'panel',
              ...measuring({ construct: 'A' }),
              elements: [{ type: 'rating', name: 'inner', ...measuring({ construct: 'B' }) }],
            },
            { type: 'rating', name: 'after', ...measuring({ construct: 'C' }) },
          ],
        },
        { elements: [{ type: 'rating', name: 'second', ...measuring({ construct: 'D' }) }] },
      ],
    }
    expect(listItems(definition).map(({ construct }) => construct)).toEqual(['A', 'B', 'C', 'D'])
    expect(annotatedElements(definition).map(({ name }) => name)).toEqual(['panel', 'inner', 'after', 'second'])
  })

  it('lists elements that stand on no page', () => {
    const definition = { elements: [{ type: 'rating', name: 'a', ...measuring({ construct: 'A' }) }] }
    expect(listItems(definition)).toHaveLength(1)
  })

  it.each([null, 'text', 7, {}, { pages: null }, { pages: [null, { elements: 'none' }] }])(
    'finds nothing in %j',
    (definition) => {
      expect(listItems(definition)).toEqual([])
    },
  )

  it('takes the name where there is no title', () => {
    expect(itemsOf({ type: 'rating', name: 'need', ...measuring({ construct: 'A' }) })[0]?.wording).toEqual({
      en: 'need',
    })
    const onlySpanish = { type: 'rating', name: 'need', title: { es: 'Hola' }, ...measuring({ construct: 'A' }) }
    expect(itemsOf(onlySpanish)[0]?.wording).toEqual({ en: 'need', es: 'Hola' })
  })

  it('reads which choice of a realisation means what, by value as text', () => {
    const outcomes = { did: ['less-help'], partly: [], not: ['same-help', 2], 'too-early': [-97] }
    const [item] = itemsOf({ type: 'radiogroup', name: 'a', ...measuring({ construct: 'A', pair: 'E', outcomes }) })
    expect([...(item?.outcomes ?? [])]).toEqual([
      ['less-help', 'did'],
      ['same-help', 'not'],
      ['2', 'not'],
      ['-97', 'too-early'],
    ])
  })
})

describe('listItems: a matrix', () => {
  const matrix = (annotation: object) => ({
    type: 'matrix',
    name: 'skills',
    title: { default: 'How confident are you?', es: '¿Con cuánta confianza?' },
    rows: ['search', { value: 'draft', text: { default: 'Drafting', es: 'Redacción' } }],
    ...measuring(annotation),
  })

  it('has one item for each row, worded as question and row', () => {
    expect(itemsOf(matrix({ construct: 'CB.SKL' }))).toMatchObject([
      {
        construct: 'CB.SKL.search',
        row: 'search',
        choice: null,
        wording: { en: 'How confident are you? – search', es: '¿Con cuánta confianza? – search' },
      },
      {
        construct: 'CB.SKL.draft',
        row: 'draft',
        wording: { en: 'How confident are you? – Drafting', es: '¿Con cuánta confianza? – Redacción' },
      },
    ])
  })

  it('expects and recalls row by row', () => {
    const recalling = itemsOf(matrix({ construct: 'CB.SKL.BEFORE', pair: 'R', recalls: 'CB.SKL' }))
    expect(recalling.map(({ construct, recalls }) => [construct, recalls])).toEqual([
      ['CB.SKL.BEFORE.search', 'CB.SKL.search'],
      ['CB.SKL.BEFORE.draft', 'CB.SKL.draft'],
    ])
    const realising = itemsOf(matrix({ construct: 'CB.DONE', pair: 'E', expectation: 'CB.SKL' }))
    expect(realising.map(({ expectation }) => expectation)).toEqual(['CB.SKL.search', 'CB.SKL.draft'])
  })
})

describe('listItems: several choices', () => {
  const barriers = (annotation: object, parts: object = {}) => ({
    type: 'checkbox',
    name: 'barriers',
    title: 'What could stand in the way?',
    choices: ['money', { value: 2, text: { default: 'Time', es: 'Tiempo' } }],
    ...parts,
    ...measuring({ construct: 'CB.BAR', scale: 'MULTI', ...annotation }),
  })

  it('has one item for each choice that may be expected', () => {
    expect(itemsOf(barriers({ pair: 'E' }))).toMatchObject([
      { construct: 'CB.BAR.money', question: 'barriers', row: null, choice: 'money', scale: 'CHOSEN', pair: 'E' },
      {
        construct: 'CB.BAR.2',
        choice: '2',
        wording: { en: 'What could stand in the way? – Time', es: expect.stringContaining('Tiempo') },
      },
    ])
  })

  it('has one for "other", and none for "none of these", which only says that nothing else was ticked', () => {
    const parts = { showOtherItem: true, showNoneItem: true }
    expect(itemsOf(barriers({ pair: 'E' }, parts)).map(({ choice }) => choice)).toEqual(['money', '2', 'other'])
    expect(itemsOf(barriers({ pair: 'E' }, { ...parts, otherText: 'Something else' })).at(-1)?.wording.en).toBe(
      'What could stand in the way? – Something else',
    )
  })

  it('is one item where nothing is expected', () => {
    expect(itemsOf(barriers({ pair: 'none' }))).toMatchObject([{ construct: 'CB.BAR', choice: null, scale: 'MULTI' }])
  })

  it('is realised choice by choice', () => {
    const realised = itemsOf(barriers({ construct: 'CB.MET', pair: 'E', expectation: 'CB.BAR' }))
    expect(realised.map(({ expectation }) => expectation)).toEqual(['CB.BAR.money', 'CB.BAR.2'])
  })
})

describe('lineOf', () => {
  it('puts a realisation with what it realises, and what is recalled with what it recalls', () => {
    expect(lineOf({ construct: 'A', expectation: null, recalls: null })).toBe('A')
    expect(lineOf({ construct: 'B', expectation: 'A', recalls: null })).toBe('A')
    expect(lineOf({ construct: 'C', expectation: null, recalls: 'A' })).toBe('A')
  })
})
