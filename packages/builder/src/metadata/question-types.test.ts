import { expect, it } from 'vitest'
import { creatableTypes } from './classes.ts'
import english from './messages/en.json'
import { questionTypes } from './question-types.ts'

it('offers every type that the installed survey-core can make, once', () => {
  const offered = questionTypes().flatMap(({ types }) => types)
  expect(offered.toSorted()).toEqual(creatableTypes().toSorted())
})

it('has a name and a use for each in words', () => {
  const words = Object.keys(english)
  const missing = creatableTypes().filter(
    (type) => !words.includes(`type-${type}`) || !words.includes(`type-use-${type}`),
  )
  expect(missing).toEqual([])
})

it('puts a type that a later survey-core adds under other, and leaves out what it drops', () => {
  expect(questionTypes(['text', 'hologram'])).toEqual([
    { group: 'text', types: ['text'] },
    { group: 'other', types: ['hologram'] },
  ])
})
