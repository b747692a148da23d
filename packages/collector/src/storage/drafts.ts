import type { Draft, SavedDraft } from '@estela/contract'
import { integer, json, text } from './rows.ts'
import type { Store } from './store.ts'

const SAVE_DRAFT = `
  INSERT INTO draft (invitation_id, answers, page, revision, saved_at)
  SELECT value ->> 'key', value ->> 'answers', value ->> 'page', value ->> 'revision', value ->> 'savedAt'
  FROM json_each(?)
  WHERE EXISTS (SELECT 1 FROM invitation WHERE invitation.id = value ->> 'key' AND invitation.disposition <> 'complete')
  ON CONFLICT (invitation_id) DO UPDATE
    SET answers = excluded.answers, page = excluded.page, revision = excluded.revision, saved_at = excluded.saved_at
    WHERE excluded.revision > draft.revision
  RETURNING invitation_id AS key`

/** Keeps a draft unless a newer one is there or the questionnaire has been submitted. Returns whether it was kept. */
export const saveDraft = (store: Store, invitationId: string, draft: Draft, savedAt: Date): Promise<boolean> =>
  store.append(SAVE_DRAFT, {
    key: invitationId,
    answers: JSON.stringify(draft.answers),
    page: draft.page,
    revision: draft.revision,
    savedAt: savedAt.toISOString(),
  })

export async function findDraft(store: Store, invitationId: string): Promise<SavedDraft | null> {
  const [row] = await store.read('SELECT answers, page, revision, saved_at FROM draft WHERE invitation_id = ?', [
    invitationId,
  ])
  if (row === undefined) return null
  return {
    answers: json(row, 'answers'),
    page: row.page === null ? null : text(row, 'page'),
    revision: integer(row, 'revision'),
    savedAt: text(row, 'saved_at'),
  }
}
