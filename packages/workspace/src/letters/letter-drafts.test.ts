import type { LetterTemplate } from '@estela/contract'
import { expect, it } from 'vitest'
import { draftOf, readDrafts, withDraft, withoutDraft } from './letter-drafts.ts'

const letter: LetterTemplate = {
  step: 'invitation',
  language: 'es',
  present: { subject: 'Su opinión', body: '{{link}}' },
  isOwn: false,
  default: { subject: 'Su opinión', body: '{{link}}', language: 'es' },
}
const changed = { subject: 'Su opinión', body: 'Hola: {{link}}' }

it('a letter that was not changed shows what is sent', () => {
  expect(draftOf({}, letter)).toEqual(letter.present)
})

it('a change is kept for this step and language only', () => {
  const drafts = withDraft({}, letter, changed)
  expect(draftOf(drafts, letter)).toEqual(changed)
  expect(draftOf(drafts, { ...letter, language: 'en' })).toEqual(letter.present)
  expect(draftOf(withoutDraft(drafts, letter), letter)).toEqual(letter.present)
})

it('a text that is typed back needs no saving', () => {
  expect(withDraft(withDraft({}, letter, changed), letter, letter.present)).toEqual({})
})

it('drafts survive a reload', () => {
  const drafts = withDraft({}, letter, changed)
  expect(readDrafts(JSON.stringify(drafts))).toEqual(drafts)
})

it.each([null, '', '{', 'null', '[]', '{"invitation es":1}', '{"invitation es":{"subject":"x"}}'])(
  'what is kept as %s is nothing',
  (kept) => {
    expect(readDrafts(kept)).toEqual({})
  },
)
