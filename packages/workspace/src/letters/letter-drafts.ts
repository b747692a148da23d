import type { LetterDraft, LetterTemplate } from '@estela/contract'

/** Letters that have been changed and not saved, by step and language. */
export type LetterDrafts = Readonly<Record<string, LetterDraft>>

type LetterKey = Pick<LetterTemplate, 'step' | 'language'>

export const draftKey = ({ step, language }: LetterKey): string => `${step} ${language}`

/** What stands in the editor of a letter: the unsaved text, else the present one. */
export const draftOf = (drafts: LetterDrafts, letter: LetterTemplate): LetterDraft =>
  drafts[draftKey(letter)] ?? letter.present

/** The drafts after a letter was changed; one that is again as it is sent needs no saving. */
export function withDraft(drafts: LetterDrafts, letter: LetterTemplate, draft: LetterDraft): LetterDrafts {
  const isSame = draft.subject === letter.present.subject && draft.body === letter.present.body
  return isSame ? withoutDraft(drafts, letter) : { ...drafts, [draftKey(letter)]: draft }
}

export const withoutDraft = (drafts: LetterDrafts, letter: LetterKey): LetterDrafts =>
  Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== draftKey(letter)))

/** Drafts out of what a browser has kept; nothing where that is not what was put there. */
export function readDrafts(kept: string | null): LetterDrafts {
  try {
    const drafts: unknown = JSON.parse(kept ?? '{}')
    if (typeof drafts !== 'object' || drafts === null || Array.isArray(drafts)) return {}
    return Object.fromEntries(
      Object.entries(drafts).filter((entry): entry is [string, LetterDraft] => isDraft(entry[1])),
    )
  } catch {
    return {}
  }
}

const isDraft = (value: unknown): value is LetterDraft =>
  typeof value === 'object' &&
  value !== null &&
  'subject' in value &&
  typeof value.subject === 'string' &&
  'body' in value &&
  typeof value.body === 'string'
