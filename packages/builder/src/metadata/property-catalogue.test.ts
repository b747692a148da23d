import { Serializer } from 'survey-core'
import { expect, it } from 'vitest'
import helps from '../properties/messages/en.json'
import { classesInUse, isStructure } from './classes.ts'
import english from './messages/en.json'
import { catalogueNames } from './property-catalogue.ts'

const installed = new Set(
  [...classesInUse()].flatMap((name) =>
    Serializer.getProperties(name)
      .filter((property) => property.isSerializable && !isStructure(property))
      .map((property) => property.name),
  ),
)

it('places every property that the installed survey-core can write', () => {
  expect([...installed].filter((name) => !catalogueNames.includes(name))).toEqual([])
})

it('places nothing that the installed survey-core does not know, and nothing twice', () => {
  expect(catalogueNames.filter((name) => !installed.has(name))).toEqual([])
  expect(catalogueNames.filter((name, index) => catalogueNames.indexOf(name) !== index)).toEqual([])
})

it('has a label and a help for every property', () => {
  const words = Object.keys(english)
  expect(
    catalogueNames.filter((name) => !words.includes(`label-${name}`) || !Object.hasOwn(helps, `help-${name}`)),
  ).toEqual([])
})
