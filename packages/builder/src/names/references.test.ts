import { expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { valueAt } from '../document/pointer.ts'
import { referencesIn } from './references.ts'

/** Each reference as `what <- place: text before|name|text after`. */
const told = (document: JsonObject): string[] =>
  referencesIn(document).map(({ thing, place, start, end }) => {
    const text = String(valueAt(document, place))
    return `${thing.key} <- ${place}: ${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`
  })

const withElements = (...elements: JsonObject[]): JsonObject => ({ pages: [{ name: 'p1', elements }] })
const E = '/pages/0/elements'

it('finds names in expressions, not in their texts', () => {
  expect(
    told(
      withElements({ type: 'text', name: 'a' }, { type: 'text', name: 'b', visibleIf: "{A} = '{a}' and {x.a} > {a}" }),
    ),
  ).toEqual([
    `a <- ${E}/1/visibleIf: {|A|} = '{a}' and {x.a} > {a}`,
    `a <- ${E}/1/visibleIf: {A} = '{a}' and {x.a} > {|a|}`,
  ])
})

it('finds names in texts of every language, and leaves variables alone', () => {
  const title = { default: 'You said {a}', es: 'Dijo { a } sobre {activity}' }
  expect(told(withElements({ type: 'text', name: 'a' }, { type: 'html', name: 'h', html: title }))).toEqual([
    `a <- ${E}/1/html/default: You said {|a|}`,
    `a <- ${E}/1/html/es: Dijo { |a| } sobre {activity}`,
  ])
})

it('takes the longest name, also with dots in it', () => {
  const names = ['a', 'a.b', 'a-b'].map((name) => ({ type: 'text', name }))
  expect(told({ ...withElements(...names), completedHtml: '{a.b} {a-b} {a.c} {a-Comment}' })).toEqual([
    'a.b <- /completedHtml: {|a.b|} {a-b} {a.c} {a-Comment}',
    'a-b <- /completedHtml: {a.b} {|a-b|} {a.c} {a-Comment}',
    'a <- /completedHtml: {a.b} {a-b} {|a|.c} {a-Comment}',
    'a <- /completedHtml: {a.b} {a-b} {a.c} {|a|-Comment}',
  ])
})

it('finds the rows of a matrix and the items of a multiple text', () => {
  const matrix = { type: 'matrix', name: 'm', rows: ['r 1', { value: 2, text: 'Two' }] }
  const several = { type: 'multipletext', name: 't', items: [{ name: 'i' }] }
  expect(told({ ...withElements(matrix, several), completedHtml: '{m.r 1}{m.2}{t.i}' })).toEqual([
    'm <- /completedHtml: {|m|.r 1}{m.2}{t.i}',
    'r 1 <- /completedHtml: {m.|r 1|}{m.2}{t.i}',
    'm <- /completedHtml: {m.r 1}{|m|.2}{t.i}',
    '2 <- /completedHtml: {m.r 1}{m.|2|}{t.i}',
    't <- /completedHtml: {m.r 1}{m.2}{|t|.i}',
    'i <- /completedHtml: {m.r 1}{m.2}{t.|i|}',
  ])
})

it('reads names in repeated panels in their own scope', () => {
  const inner = [
    { type: 'text', name: 'a' },
    { type: 'text', name: 'b', visibleIf: '{panel.a} = 1 or {a} = 2 or {prevPanel.a} = 3' },
  ]
  const document = withElements(
    { type: 'text', name: 'a' },
    { type: 'paneldynamic', name: 'pd', keyName: 'b', templateTitle: 'About {panel.b}', templateElements: inner },
    { type: 'expression', name: 'sum', expression: "sumInArray({pd}, 'a') + {pd[0].a} + {pd.length}" },
  )
  const found = referencesIn(document).map(({ thing, property }) => `${property}: ${thing.pointer.slice(E.length)}`)
  expect(found).toEqual([
    'keyName: /1/templateElements/1',
    'templateTitle: /1/templateElements/1',
    'visibleIf: /1/templateElements/0',
    'visibleIf: /0',
    'visibleIf: /1/templateElements/0',
    'expression: /1',
    'expression: /1/templateElements/0',
    'expression: /1',
    'expression: /1/templateElements/0',
    'expression: /1',
  ])
})

it('reads names in matrices with columns by row and column', () => {
  const columns = [{ name: 'c' }, { name: 'd', cellType: 'text', visibleIf: '{row.c} = 1' }]
  const document = withElements(
    { type: 'matrixdropdown', name: 'm', columns, rows: ['r'] },
    { type: 'text', name: 'x', requiredIf: '{m.r.c} = 1 or {m-total.d} > 3' },
  )
  expect(told(document).map((each) => each.replace(/:.*/, ''))).toEqual([
    `c <- ${E}/0/columns/1/visibleIf`,
    `m <- ${E}/1/requiredIf`,
    `r <- ${E}/1/requiredIf`,
    `c <- ${E}/1/requiredIf`,
    `m <- ${E}/1/requiredIf`,
    `d <- ${E}/1/requiredIf`,
  ])
})

it('finds what triggers, carried choices and shared keys name', () => {
  const document: JsonObject = {
    ...withElements(
      { type: 'checkbox', name: 'a' },
      { type: 'checkbox', name: 'b', choicesFromQuestion: 'a' },
      { type: 'text', name: 'c', valueName: 'a' },
      { type: 'dropdown', name: 'd', choicesByUrl: { url: 'https://x.example/{b}', valueName: 'a' } },
    ),
    triggers: [
      { type: 'copyvalue', fromName: 'a', setToName: 'b', expression: '{c} notempty' },
      { type: 'skip', gotoName: 'b', name: 'a', operator: 'equal', value: 'b' },
      { type: 'visible', pages: ['p1'], questions: ['c'] },
    ],
    calculatedValues: [{ name: 'v', expression: "displayValue('a') + {v}" }],
  }
  expect(told(document)).toEqual([
    `a <- ${E}/1/choicesFromQuestion: |a|`,
    `a <- ${E}/2/valueName: |a|`,
    `b <- ${E}/3/choicesByUrl/url: https://x.example/{|b|}`,
    'a <- /triggers/0/fromName: |a|',
    'b <- /triggers/0/setToName: |b|',
    'b <- /triggers/1/gotoName: |b|',
    'a <- /triggers/1/name: |a|',
    'p1 <- /triggers/2/pages/0: |p1|',
    'a <- /triggers/2/questions/0: |c|',
    "a <- /calculatedValues/0/expression: displayValue('|a|') + {v}",
    "v <- /calculatedValues/0/expression: displayValue('a') + {|v|}",
  ])
})

it('reads the filters of sums in the entries that are summed', () => {
  const columns = [{ name: 'c', totalExpression: "sumInArray({matrix}, 'c', '{d} > {a}')" }, { name: 'd' }]
  const document = withElements(
    { type: 'text', name: 'a' },
    { type: 'matrixdynamic', name: 'm', columns, visibleIf: "countInArray({m}, 'd', {c} = {a}) > 1 and {c} = 'x'" },
  )
  expect(told(document).map((each) => each.split(':').slice(1).join(':'))).toEqual([
    " sumInArray({matrix}, '|c|', '{d} > {a}')",
    " sumInArray({matrix}, 'c', '{|d|} > {a}')",
    " sumInArray({matrix}, 'c', '{d} > {|a|}')",
    " countInArray({|m|}, 'd', {c} = {a}) > 1 and {c} = 'x'",
    " countInArray({m}, '|d|', {c} = {a}) > 1 and {c} = 'x'",
    " countInArray({m}, 'd', {|c|} = {a}) > 1 and {c} = 'x'",
    " countInArray({m}, 'd', {c} = {|a|}) > 1 and {c} = 'x'",
  ])
})

it('finds questions of another panel that keeps its answers in the same entries', () => {
  const inner = { type: 'text', name: 'b', visibleIf: '{panel.a} = 1' }
  const document = withElements(
    { type: 'paneldynamic', name: 'one', valueName: 'both', templateElements: [{ type: 'text', name: 'a' }] },
    { type: 'paneldynamic', name: 'two', valueName: 'both', templateElements: [inner] },
  )
  expect(referencesIn(document).map(({ thing, property }) => `${property}: ${thing.pointer.slice(E.length)}`)).toEqual([
    'valueName: /0',
    'visibleIf: /0/templateElements/0',
  ])
})

it('looks for properties of pages and panels only behind a dollar sign', () => {
  const document: JsonObject = {
    pages: [{ name: 'p', elements: [{ type: 'text', name: 'q', visibleIf: '{$p.isVisible} = true or {p} = 1' }] }],
  }
  expect(told(document)).toEqual([`p <- ${E}/0/visibleIf: {$|p|.isVisible} = true or {p} = 1`])
})

it('takes anything where a questionnaire should be', () => {
  const odd = { pages: [null, 3, { elements: [{ type: 'matrix', rows: [null, {}], visibleIf: 5 }] }], triggers: 'x' }
  expect(referencesIn(odd)).toEqual([])
})
