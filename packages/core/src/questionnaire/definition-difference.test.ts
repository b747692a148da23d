import { describe, expect, it } from 'vitest'
import { definitionDifference } from './definition-difference.ts'

const measured = (construct: string, others: object = {}) => ({
  'x-estela': { construct, level: 'L1', scale: 'AGR5', pair: 'S', ...others },
})
const page = (name: string, ...elements: object[]) => ({ name, elements })
const text = (name: string, others: object = {}) => ({ type: 'text', name, ...others })
const survey = (...pages: object[]) => ({ pages })

/** The difference, one short line for each element and change. */
const linesOf = (earlier: unknown, later: unknown): string[] =>
  definitionDifference(earlier, later).flatMap((each) => {
    const called = `${each.kind} ${each.name}`.trim()
    return [
      ...(each.fate === 'kept' ? [] : [`${called} ${each.fate}`]),
      ...(each.formerName === null ? [] : [`${called} was ${each.formerName}`]),
      ...(each.isMoved ? [`${called} moved${each.formerlyWithin === null ? '' : ` from ${each.formerlyWithin}`}`] : []),
      ...each.changes.map((change) =>
        'value' in change
          ? `${called} ${change.kind} ${change.property} ${change.value} "${change.text.en}"`
          : `${called} ${change.kind}${'language' in change ? ` ${change.language}` : ''} ${change.property}: ${change.before} → ${change.after}`,
      ),
    ]
  })

describe('elements', () => {
  it('are listed when they came or went, where they stand or stood, with all that they hold', () => {
    const earlier = survey(page('p', text('a'), text('gone'), text('b')), page('q', text('c')))
    const later = survey(page('p', text('a'), text('b'), { type: 'panel', name: 'new', elements: [text('d')] }))
    expect(linesOf(earlier, later)).toEqual([
      'question gone removed',
      'panel new added',
      'question d added',
      'page q removed',
      'question c removed',
    ])
  })

  it('keep their identity by name, whatever else changes', () => {
    expect(linesOf(survey(page('p', text('a'))), survey(page('p', { type: 'comment', name: 'a' })))).toEqual([
      'question a other type: text → comment',
    ])
  })

  it('are known under another name by the construct, and else by type and title', () => {
    const earlier = survey(page('p', text('a', measured('LA.NEED')), text('b', { title: 'Your office' })))
    const later = survey(page('p', text('a2', measured('LA.NEED')), text('b2', { title: 'Your office' })))
    expect(linesOf(earlier, later)).toEqual(['question a2 was a', 'question b2 was b'])
    expect(linesOf(survey(page('p', text('a'))), survey(page('p', text('z'))))).toEqual([
      'question a removed',
      'question z added',
    ])
  })

  it('have moved when they stand in another page, and of neighbours as few as possible', () => {
    const names = (...order: string[]) => survey(page('p', ...order.map((name) => text(name))))
    expect(linesOf(names('a', 'b', 'c', 'd'), names('d', 'a', 'b', 'c'))).toEqual(['question d moved'])
    expect(linesOf(names('a', 'b', 'c'), names('x', 'b', 'c'))).toEqual(['question a removed', 'question x added'])
    expect(linesOf(survey(page('p', text('a')), page('q')), survey(page('p'), page('q', text('a'))))).toEqual([
      'question a moved from p',
    ])
  })

  it('inside a renamed page have not moved', () => {
    const earlier = survey({ ...page('p', text('a')), title: 'You' })
    expect(linesOf(earlier, survey({ ...page('start', text('a')), title: 'You' }))).toEqual(['page start was p'])
  })

  it('of a repeated panel and columns of a matrix have names of their own', () => {
    const matrix = (name: string, ...columns: string[]) => ({
      type: 'matrixdynamic',
      name,
      columns: columns.map((each) => ({ name: each, cellType: 'text' })),
    })
    const repeated = (name: string, inside: object) => ({ type: 'paneldynamic', name, templateElements: [inside] })
    const earlier = survey(page('p', matrix('m', 'x', 'y'), matrix('n', 'x'), repeated('r', text('x'))))
    const later = survey(page('p', matrix('m', 'x'), matrix('n', 'x', 'y'), repeated('r', text('x', { min: 1 }))))
    expect(linesOf(earlier, later)).toEqual(['column y removed', 'column y added', 'question x other min: null → 1'])
  })

  it('without pages, and doubles of a broken draft, are compared too', () => {
    const doubles = (...titles: string[]) => ({ elements: titles.map((title) => text('a', { title })) })
    expect(linesOf(doubles('One', 'Two'), doubles('One', 'Three'))).toEqual(['question a text en title: Two → Three'])
  })
})

describe('texts', () => {
  it('are told language by language, wherever they stand', () => {
    const earlier = survey(page('p', text('a', { title: { default: 'Use', es: 'Uso' }, description: 'Why' })))
    const later = survey(page('p', text('a', { title: { default: 'Use it', es: 'Uso', ar: 'ع' }, validators: [] })))
    expect(linesOf(earlier, later)).toEqual([
      'question a text en title: Use → Use it',
      'question a text ar title: null → ع',
      'question a text en description: Why → null',
      'question a logic validators: null → []',
    ])
  })

  it('are the same whether written as a string or by language', () => {
    expect(
      linesOf(
        survey(page('p', text('a', { title: 'Use' }))),
        survey(page('p', text('a', { title: { default: 'Use' } }))),
      ),
    ).toEqual([])
  })

  it('of the questionnaire itself belong to the questionnaire', () => {
    expect(linesOf({ title: 'One', pages: [] }, { title: 'Two', pages: [], widthMode: 'static' })).toEqual([
      'questionnaire text en title: One → Two',
      'questionnaire other widthMode: null → static',
    ])
  })

  it('of a validator are texts, its rule is logic', () => {
    const checked = (expression: string, message: string) =>
      survey(page('p', text('a', { validators: [{ type: 'expression', expression, text: message }] })))
    expect(linesOf(checked('{a} > 1', 'More'), checked('{a} > 2', 'More than two'))).toEqual([
      'question a logic validators/0/expression: {a} > 1 → {a} > 2',
      'question a text en validators/0/text: More → More than two',
    ])
  })
})

describe('choices', () => {
  const asked = (...choices: unknown[]) => survey(page('p', { type: 'radiogroup', name: 'a', choices }))

  it('are added, removed, moved and reworded by their value', () => {
    const yes = { value: 'yes', text: { default: 'Yes', es: 'Sí' } }
    expect(
      linesOf(asked(yes, 'no', 'maybe'), asked('maybe', { ...yes, text: { default: 'Yes!', es: 'Sí' } }, 'later')),
    ).toEqual([
      'question a entry-removed choices no "no"',
      'question a entry-added choices later "later"',
      'question a entry-moved choices maybe "maybe"',
      'question a text en choices/yes/text: Yes → Yes!',
    ])
  })

  it('are the same bare or as an object', () => {
    expect(linesOf(asked('yes', 2), asked({ value: 'yes' }, { value: 2 }))).toEqual([])
  })

  it('have conditions, which are logic', () => {
    expect(linesOf(asked({ value: 1 }), asked({ value: 1, visibleIf: '{b} = 1' }))).toEqual([
      'question a logic choices/1/visibleIf: null → {b} = 1',
    ])
  })

  it('that are no list of distinct values are compared as they stand', () => {
    expect(linesOf(asked('x', 'x'), asked('x', 'y'))).toHaveLength(1)
    expect(linesOf(asked('x', 'x'), asked('x'))).toEqual(['question a other choices: ["x","x"] → ["x"]'])
  })

  it('of a matrix are its rows and columns', () => {
    const matrix = (rows: string[], columns: number[]) =>
      survey(page('p', { type: 'matrix', name: 'm', rows, columns }))
    expect(linesOf(matrix(['a', 'b'], [1, 2]), matrix(['a'], [1, 2, 3]))).toEqual([
      'question m entry-removed rows b "b"',
      'question m entry-added columns 3 "3"',
    ])
  })
})

it('tells rules, facts of measurement and all else apart', () => {
  const earlier = survey(page('p', text('a', { ...measured('LA.NEED'), visibleIf: '{b} = 1', isRequired: true })))
  const later = survey(page('p', text('a', { ...measured('LA.NEED', { pair: 'none' }), requiredIf: '{b} = 1' })))
  expect(linesOf(earlier, later)).toEqual([
    'question a measurement x-estela/pair: S → none',
    'question a logic visibleIf: {b} = 1 → null',
    'question a other isRequired: true → null',
    'question a logic requiredIf: null → {b} = 1',
  ])
})

it('finds no difference in the order of keys, nor in notes about stale translations', () => {
  const one = survey(page('p', { name: 'a', type: 'text', min: 1, max: 2 }))
  const other = survey(page('p', { max: 2, min: 1, type: 'text', name: 'a', 'x-estela-stale': { title: { es: 'x' } } }))
  expect(definitionDifference(one, other)).toEqual([])
})

it.each([[null], ['text'], [[]], [{ pages: 'many' }], [{ pages: [null, 3, { elements: [null, { name: 1 }] }] }]])(
  'reads %j on either side without failing',
  (junk) => {
    expect(() => definitionDifference(junk, survey(page('p', text('a'))))).not.toThrow()
    expect(() => definitionDifference(survey(page('p', text('a'))), junk)).not.toThrow()
    expect(definitionDifference(junk, junk)).toEqual([])
  },
)

it('turns round: what one way is added is the other way removed', () => {
  const one = survey(page('p', text('a'), text('b')))
  const other = survey(page('p', text('a'), text('c')))
  const fates = (earlier: unknown, later: unknown) =>
    definitionDifference(earlier, later).map(({ name, fate }) => `${name} ${fate}`)
  expect(fates(one, other)).toEqual(['b removed', 'c added'])
  expect(fates(other, one)).toEqual(['c removed', 'b added'])
})
