import { scales } from '@estela/core/questionnaire/scales'
import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../document/json.ts'
import { choicesOf, DO_NOT_KNOW, guessedScale, withScaleChoices } from './scale-choices.ts'

const AT = '/elements/0'
const STEPS = choicesOf(scales.get('AGR5') as never)
const filled = (element: JsonObject, scale = 'AGR5') =>
  (withScaleChoices({ elements: [element] }, AT, scale).elements as JsonObject[])[0]

describe('the steps of a scale', () => {
  it('come in all languages of the library, with a way to pass', () => {
    expect(filled({ type: 'radiogroup', name: 'a' })?.choices).toEqual([...STEPS, DO_NOT_KNOW])
    expect(STEPS[0]).toEqual({ value: 1, text: { default: 'Strongly disagree', es: 'Totalmente en desacuerdo' } })
  })

  it('stand where the type of question lists its answers', () => {
    expect(filled({ type: 'matrix', name: 'a' })?.columns).toHaveLength(6)
    expect(filled({ type: 'rating', name: 'a' })?.rateValues).toHaveLength(6)
    const comment = { type: 'comment', name: 'a' }
    expect(filled(comment)).toEqual(comment)
  })

  it('take the place of the choices that a new question starts with', () => {
    const choices = ['choice1', 'choice2'].map((value) => ({ value, text: 'Choice' }))
    expect(filled({ type: 'radiogroup', name: 'a', choices })?.choices).toEqual([...STEPS, DO_NOT_KNOW])
  })

  it('take the place of other steps, keep what is no step, and end an order of the page', () => {
    const choices: Json[] = [7, { value: 2, text: 'Two' }, { value: -98, text: 'Not applicable' }, 'too-early']
    expect(filled({ type: 'radiogroup', choicesOrder: 'random', choices, x: 1 })).toEqual({
      type: 'radiogroup',
      choices: [...STEPS, choices[2], choices[3]],
      x: 1,
    })
  })

  it('change nothing for a scale that the library does not have', () => {
    const document = { elements: [{ type: 'radiogroup', name: 'a' }] }
    expect(withScaleChoices(document, AT, 'SINGLE')).toBe(document)
  })
})

it.each([
  ['AGR5', { type: 'radiogroup', choices: [...STEPS, DO_NOT_KNOW] }],
  ['SINGLE', { type: 'radiogroup', choices: [1, 2, 3, 4, 5] }],
  ['MULTI', { type: 'checkbox' }],
  ['NUM', { type: 'text', inputType: 'number' }],
  ['TEXT', { type: 'text' }],
  ['TEST', { type: 'panel' }],
] as const)('a question seems to be on %s', (scale, element) => {
  expect(guessedScale(element as JsonObject)).toBe(scale)
})
