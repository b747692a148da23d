import { elementsOf, withDescendants } from '@estela/builder/document/elements'
import { Serializer } from 'survey-core'
import { expect, it, vi } from 'vitest'
import { Random } from '../support/random.ts'
import { generateFromMetadata } from './generate-from-metadata.ts'
import { tryRoundTrip } from './try-roundtrip.ts'

const DEFINITIONS = 120
const definitions = Array.from({ length: DEFINITIONS }, (_definition, seed) => generateFromMetadata(new Random(seed)))

it('the definitions to try hold every type of question, and elements that nobody knows', () => {
  const types = definitions.flatMap((each) => withDescendants(elementsOf(each)).map(({ type }) => type))
  const known = Serializer.getChildrenClasses('question', true).map(({ name }) => name)
  expect(types).toEqual(expect.arrayContaining([...known, 'panel', 'nobody-knows-this']))
})

it('every definition comes back as it was after being edited and taken back', () => {
  // survey-core comments on odd values.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  const different = definitions.flatMap((definition, seed) => {
    const trip = tryRoundTrip(definition, seed)
    return trip.outcome === 'equal' ? [] : [`seed ${seed}: ${trip.why}`]
  })
  expect(different).toEqual([])
})
