import type { LetterDraft, LetterTemplate } from '@estela/contract'
import { useState } from 'react'
import { type LetterDrafts, readDrafts, withDraft, withoutDraft } from './letter-drafts.ts'

const KEPT = 'estela.letter-drafts'

/** Unsaved letters. They outlive a reload and a visit to another page, as long as the tab is open. */
export function useLetterDrafts() {
  const [drafts, setDrafts] = useState(() => readDrafts(kept()))
  const change = (next: LetterDrafts) => {
    keep(JSON.stringify(next))
    setDrafts(next)
  }
  return {
    drafts,
    write: (letter: LetterTemplate, draft: LetterDraft) => change(withDraft(drafts, letter, draft)),
    discard: (letter: LetterTemplate) => change(withoutDraft(drafts, letter)),
  }
}

// A browser may refuse storage altogether; then drafts last as long as the page.
function kept(): string | null {
  try {
    return sessionStorage.getItem(KEPT)
  } catch {
    return null
  }
}

function keep(drafts: string): void {
  try {
    sessionStorage.setItem(KEPT, drafts)
  } catch {}
}
