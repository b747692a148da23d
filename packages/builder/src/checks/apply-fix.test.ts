import { expect, it } from 'vitest'
import { applyFix } from './apply-fix.ts'
import type { Edit } from './finding.ts'

const fix = (...edits: Edit[]) => ({ message: 'remove-key', data: {}, edits })
const document = {
  title: 'T',
  pages: [{ name: 'p', elements: [{ type: 'text', nmae: 'a', max: 3 }, { type: 'text' }] }],
}
const text = (value: unknown) => JSON.stringify(value)

it('changes the named place and leaves every other byte as it was', () => {
  const before = text(document)
  const renamed = applyFix(document, fix({ edit: 'rename', pointer: '/pages/0/elements/0/nmae', key: 'name' }))
  expect(text(renamed)).toBe(before.replace('nmae', 'name'))
  const removed = applyFix(document, fix({ edit: 'remove', pointer: '/pages/0/elements/0/max' }))
  expect(text(removed)).toBe(before.replace(',"max":3', ''))
  const wrapped = applyFix(document, fix({ edit: 'wrap', pointer: '/title' }))
  expect(text(wrapped)).toBe(before.replace('"T"', '["T"]'))
  const set = applyFix(document, fix({ edit: 'set', pointer: '/pages/0/elements/1/name', value: 'b' }))
  expect(text(set)).toBe(before.replace('{"type":"text"}', '{"type":"text","name":"b"}'))
  expect(text(document)).toBe(before)
})

it('does nothing where the document has changed since, not even half of it', () => {
  const edits: Edit[] = [
    { edit: 'remove', pointer: '/title' },
    { edit: 'remove', pointer: '/pages/0/elements/7' },
  ]
  expect(applyFix(document, fix(...edits))).toBe(document)
  expect(applyFix(document, fix({ edit: 'set', pointer: '/pages/3/name', value: 'x' }))).toBe(document)
})
