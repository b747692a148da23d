import { compileQuestionnaire } from '@estela/core/questionnaire/compile-questionnaire'
import { expect, it, vi } from 'vitest'
import { compareWithModel } from './compare-with-model.ts'

const text = (properties: object) => ({ type: 'text', name: 'q', ...properties })
const validated = (validator: object) => text({ validators: [validator] })
const shown = (visibleIf: string) => [
  { type: 'text', name: 'a' },
  { type: 'checkbox', name: 'list', choices: ['a', 'b'] },
  { type: 'text', name: 'q', visibleIf, isRequired: true },
]
const list = { type: 'checkbox', name: 'q', choices: [1, 2, 3], showNoneItem: true }
const grid = { type: 'matrix', name: 'q', columns: ['a', 'b'], rows: ['x', 'y'] }
const rows = {
  type: 'matrixdynamic',
  name: 'q',
  rowCount: 2,
  columns: [{ name: 'c', cellType: 'text', isRequired: true, isUnique: true }],
}

/** Questions with values at, just before and just past each limit. */
const EDGES: readonly (readonly [string, unknown, readonly unknown[]])[] = [
  ['least and most', text({ inputType: 'number', min: 2, max: 4 }), [1, 2, 2.5, 4, 5]],
  ['least of zero', text({ inputType: 'number', min: 0 }), [-1, 0, 1]],
  ['step', text({ inputType: 'number', step: 0.1 }), [0.3, 0.35, 1]],
  [
    'dates',
    text({ inputType: 'date', min: '2024-02-28', max: '2024-02-29' }),
    ['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01'],
  ],
  ['last date of all', text({ inputType: 'date' }), ['2999-12-31', '3000-01-01']],
  [
    'months',
    text({ inputType: 'month', min: '2024-02', max: '2024-03' }),
    ['2024-01', '2024-02', '2024-03', '2024-04'],
  ],
  ['minutes', text({ inputType: 'datetime-local', min: '2024-02-28T10:00' }), ['2024-02-28T09:59', '2024-02-28T10:00']],
  ['length', validated({ type: 'text', minLength: 2, maxLength: 3 }), ['a', 'ab', 'abc', 'abcd', ' ', 'a  ']],
  ['digits at the end', validated({ type: 'text', allowDigits: false }), ['1a', 'a1', 'a']],
  [
    'number in a text',
    validated({ type: 'numeric', minValue: 2, maxValue: 3 }),
    ['1', '2', '3', '3,1', '4', 'x', '0x3', ''],
  ],
  ['address', validated({ type: 'email' }), ['a@b.cd', 'a@b', 'a b@c.de']],
  ['pattern in any case', validated({ type: 'regex', regex: '^[a-z]+$', caseInsensitive: true }), ['A', 'a1']],
  ['expression about itself', validated({ type: 'expression', expression: '{q} <> 5' }), ['5', '6', '']],
  ['expression that is not a truth', validated({ type: 'expression', expression: '{q}' }), ['1', '0', 'x', 'true']],
  ['fewest choices', { ...list, minSelectedChoices: 2 }, [[], [1], [1, 2], ['none']]],
  [
    'count of choices',
    { ...list, validators: [{ type: 'answercount', minCount: 2, maxCount: 2 }] },
    [[1], [1, 2], [1, 2, 3]],
  ],
  ['every row', { ...grid, eachRowRequired: true }, [{}, { x: 'a' }, { x: 'a', y: 'a' }]],
  ['every row another', { ...grid, eachRowUnique: true }, [{ x: 'a', y: 'a' }, { x: 'a', y: 'b' }, { y: 'a' }]],
  ['rows of cells', rows, [undefined, [], [{ c: 'a' }], [{ c: 'a' }, {}], [{ c: 'a' }, { c: 'A' }]]],
]

/** Conditions whose results are not plainly true or false, with answers that bring them about. */
const CONDITIONS: readonly string[] = [
  '{a}',
  '{a} and 1',
  "iif({a} = 'x', 'yes', 1)",
  "iif({a} = 'x', 1, true)",
  '{a} + 1',
  '{list}',
  "{list} < 'b'",
  '{list} = []',
  "{list} = ['b', 'a']",
  '{nowhere} = {a}',
  '{list.length} >= 2',
  "{A} contains 'X'",
]
const ANSWERS = [{}, { a: 'x' }, { a: '1' }, { a: 'true' }, { a: ' ' }, { list: ['a', 'b'] }, { list: ['b'], a: 'x' }]

const compare = (elements: readonly unknown[], answers: Readonly<Record<string, unknown>>) => {
  const definition = { elements }
  const compiled = compileQuestionnaire(definition)
  if (compiled.outcome !== 'compiled') throw new Error(JSON.stringify(compiled))
  return compareWithModel(compiled, definition, answers)
}

vi.spyOn(console, 'warn').mockImplementation(() => {})

it.each(EDGES)('both find the same at the edges of: %s', (_what, question, values) => {
  const outcomes = values.map((value) => compare([question], value === undefined ? {} : { q: value }))
  expect(outcomes.filter(({ outcome }) => outcome === 'disagreement')).toEqual([])
  expect(new Set(outcomes.map(({ outcome }) => outcome)).size).toBeGreaterThan(1)
})

it.each(CONDITIONS)('both show the same questions under: %s', (condition) => {
  const outcomes = ANSWERS.map((answers) => compare(shown(condition), answers))
  expect(outcomes.filter(({ outcome }) => outcome === 'disagreement')).toEqual([])
})
