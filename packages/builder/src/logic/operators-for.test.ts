import { expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { creatableTypes } from '../metadata/classes.ts'
import { subjectAt } from './condition-sentence.ts'
import { operatorsFor, valueInputFor } from './operators-for.ts'

const subjectOfElement = (element: JsonObject, name = 'q') =>
  subjectAt(name, { elements: [{ name: 'q', ...element }] }, '/elements/1/visibleIf')

it.each([
  [{ type: 'radiogroup', choices: [1] }, 'one-choice', 'equal', 'choice'],
  [{ type: 'dropdown', choices: [1] }, 'one-choice', 'anyof', 'choices'],
  [{ type: 'checkbox', choices: [1] }, 'several-choices', 'contains', 'choice'],
  [{ type: 'tagbox', choices: [1] }, 'several-choices', 'equal', 'choices'],
  [{ type: 'imagepicker', multiSelect: true, choices: [1] }, 'several-choices', 'allof', 'choices'],
  [{ type: 'rating' }, 'scale', 'greater', 'choice'],
  [{ type: 'boolean' }, 'switch', 'equal', 'choice'],
  [{ type: 'slider' }, 'number', 'less', 'number'],
  [{ type: 'text' }, 'text', 'contains', 'text'],
  [{ type: 'text', inputType: 'number' }, 'number', 'equal', 'number'],
  [{ type: 'text', inputType: 'date' }, 'date', 'less', 'date'],
  [{ type: 'text', inputType: 'datetime-local' }, 'date-time', 'less', 'datetime-local'],
  [{ type: 'comment' }, 'text', 'empty', 'none'],
  [{ type: 'file' }, 'whole', 'empty', 'none'],
  [{ type: 'expression' }, 'anything', 'anyof', 'texts'],
] as const)('%j is %s and takes %s with %s', (element, kind, operator, input) => {
  const subject = subjectOfElement(element)
  expect(subject.kind).toBe(kind)
  expect(operatorsFor(subject.kind)).toContain(operator)
  expect(valueInputFor(subject, operator)).toBe(input)
})

it('knows the rows of a matrix by its cells', () => {
  const matrix = { type: 'matrix', rows: ['r'], columns: ['a'] }
  expect(subjectOfElement(matrix, 'q.r')).toMatchObject({ kind: 'one-choice', choices: [{ value: 'a' }] })
  expect(subjectOfElement({ ...matrix, cellType: 'checkbox' }, 'q.r').kind).toBe('several-choices')
})

it('knows the cells of a matrix with columns', () => {
  const columns = [{ name: 'c', cellType: 'text', inputType: 'number' }, { name: 'd' }]
  const matrix = { type: 'matrixdropdown', rows: ['r'], columns, choices: ['x'] }
  expect(subjectOfElement(matrix, 'q.r.c')).toMatchObject({ kind: 'number' })
  expect(subjectOfElement(matrix, 'q.r.d')).toMatchObject({ kind: 'one-choice', choices: [{ value: 'x' }] })
})

it('counts the steps of a rating', () => {
  const values = (element: JsonObject) =>
    subjectOfElement({ type: 'rating', ...element }).choices.map(({ value }) => value)
  expect(values({})).toEqual([1, 2, 3, 4, 5])
  expect(values({ rateMin: 0, rateMax: 10, rateStep: 5 })).toEqual([0, 5, 10])
  expect(values({ rateCount: 3 })).toEqual([1, 2, 3])
  expect(values({ rateValues: ['a', { value: 'b' }] })).toEqual(['a', 'b'])
})

it.each(creatableTypes())('has a question to ask about every type: %s', (type) => {
  expect(operatorsFor(subjectOfElement({ type }).kind).length).toBeGreaterThan(1)
})
