import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { measurement } from './measurement.ts'

it('tells of an item that cannot be compared', () => {
  const annotation = { construct: '', level: 'L1', scale: 'AGR5', pair: 'none' }
  const choices = [1, 2, 3, 4, 5]
  const found = told(measurement, page({ type: 'radiogroup', name: 'q', choices, 'x-estela': annotation }))
  expect(found).toContain('error measurement-construct-missing /pages/0/elements/0/x-estela/construct')
})

it('asks a later questionnaire for behaviour and results, and the first for neither', () => {
  const definition = page({ type: 'text', name: 'q' })
  expect(told(measurement, definition, { role: 'delayed' })).toEqual([
    'error measurement-delayed-without-behaviour ',
    'error measurement-delayed-without-results ',
  ])
  expect(told(measurement, definition, { role: 'first' })).toEqual([])
})
