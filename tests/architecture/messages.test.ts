import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { listFiles, ROOT, readSource } from '../support/source-files.ts'

const sources = listFiles('packages', /\/messages\/en\.json$/)
const read = (path: string): Record<string, string> => JSON.parse(readSource(path))
/** Names of the arguments of an ICU message; braces at odd depth open a variant of a plural or a choice. */
function placeholders(text: string): string[] {
  const names = new Set<string>()
  let depth = 0
  for (const [index, character] of [...text].entries()) {
    if (character === '{') {
      const name = /^\{\s*(\w+)/.exec([...text].slice(index).join(''))?.[1]
      if (depth % 2 === 0 && name !== undefined) names.add(name)
      depth += 1
    } else if (character === '}') depth -= 1
  }
  return [...names].sort()
}

it('there are messages to check', () => expect(sources.length).toBeGreaterThanOrEqual(3))

it.each(sources)('%s has a note for translators at every key', (path) => {
  expect(Object.keys(read(path.replace('en.json', 'en.notes.json')))).toEqual(Object.keys(read(path)))
})

it.each(sources)('%s is complete in Spanish, with the same placeholders', (path) => {
  const english = read(path)
  const spanish = read(path.replace('en.json', 'es.json'))
  expect(Object.keys(spanish).toSorted()).toEqual(Object.keys(english).toSorted())
  const differing = Object.entries(english).filter(
    ([key, text]) => placeholders(text).join() !== placeholders(spanish[key] ?? '').join(),
  )
  expect(differing.map(([key]) => key)).toEqual([])
})

it.each(sources)('%s has no Arabic key that English has not', (path) => {
  const arabic = path.replace('en.json', 'ar.json')
  const keys = existsSync(`${ROOT}${arabic}`) ? Object.keys(read(arabic)) : []
  expect(keys.filter((key) => !(key in read(path)))).toEqual([])
})

it.each(['en', 'es'])(
  'types and properties of questions are called the same in the builder and beside it: %s',
  (tag) => {
    const builder = read(`packages/builder/src/metadata/messages/${tag}.json`)
    const workspace = read(`packages/workspace/src/questionnaires/messages/${tag}.json`)
    const shared = Object.entries(workspace).flatMap(([key, words]) => {
      const theirs = builder[key.replace(/^property-/, 'label-')]
      return /^(type|property)-/.test(key) && theirs !== undefined ? [{ key, words, theirs }] : []
    })
    expect(shared.length).toBeGreaterThan(30)
    expect(shared.filter(({ words, theirs }) => words !== theirs)).toEqual([])
  },
)
