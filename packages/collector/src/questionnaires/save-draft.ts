import type { DraftSave, DraftSaveReceipt } from '@estela/contract'
import { languagesOf } from '@estela/core/questionnaire/respondent-definition'
import { Problem } from '../http/problem.ts'
import { findQuestionnaireDraft, type StoredDraft, updateQuestionnaireDraft } from '../storage/questionnaire-drafts.ts'
import type { Store } from '../storage/store.ts'

/**
 * Keeps a draft in place of the revision that it was made from, and of no other. The same save again, or one that would
 * change nothing, gets the receipt of what is stored.
 * @throws {Problem} `draft-unknown`; `draft-changed`, which names the revision that is stored
 */
export async function saveQuestionnaireDraft(
  store: Store,
  code: string,
  save: DraftSave,
  now: Date,
): Promise<DraftSaveReceipt> {
  const stored = await knownDraft(store, code)
  if (isSame(stored, save)) return receiptOf(stored)
  refuseOtherRevision(stored, save.basedOnRevision, '/basedOnRevision')
  const { basedOnRevision, ...content } = save
  const languages = languagesOf(save.definition)
  const savedAt = now.toISOString()
  const [saved] = await store.write([
    updateQuestionnaireDraft(code, basedOnRevision, { ...content, languages, savedAt }),
  ])
  if (saved === 1) return { revision: basedOnRevision + 1, savedAt }
  // Somebody was quicker: perhaps this very save, sent twice.
  const quicker = await knownDraft(store, code)
  if (isSame(quicker, save)) return receiptOf(quicker)
  throw draftChanged(quicker.revision, '/basedOnRevision')
}

/** @throws {Problem} `draft-unknown` */
export async function knownDraft(store: Store, code: string): Promise<StoredDraft> {
  const draft = await findQuestionnaireDraft(store, code)
  if (draft === null) throw new Problem('draft-unknown')
  return draft
}

/** @throws {Problem} `draft-changed`, with the revision that is stored */
export function refuseOtherRevision({ revision }: StoredDraft, meant: number, pointer: string): void {
  if (revision !== meant) throw draftChanged(revision, pointer)
}

const draftChanged = (stored: number, pointer: string): Problem =>
  new Problem('draft-changed', undefined, [{ pointer, code: 'revision-is', value: String(stored) }])

const receiptOf = ({ revision, savedAt }: StoredDraft): DraftSaveReceipt => ({ revision, savedAt })

const isSame = (stored: StoredDraft, save: DraftSave): boolean =>
  stored.saveId === save.saveId || contentOf(stored) === contentOf(save)

/** As text: the order of its keys is part of a draft. */
const contentOf = ({ title, minutes, definition }: StoredDraft | DraftSave): string =>
  JSON.stringify([title, minutes, definition])
