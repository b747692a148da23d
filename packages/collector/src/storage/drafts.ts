import type { Draft, SavedDraft } from '@estela/contract'
import { integer, json, text } from './rows.ts'
import type { Store } from './store.ts'

// Only the statement compares, so that of two devices that save at the same moment one is told. Its key is the draft,
// not the invitation: a draft that shares a commit with another one must not take the other's success for its own.
const SAVE_DRAFT = `
  INSERT INTO draft (invitation_id, answers, page, revision, device, based_on, saved_at,
    core_share)
  SELECT value ->> 'invitationId', value ->> 'answers', value ->> 'page', value ->> 'revision', value ->> 'device',
    value ->> 'basedOn', value ->> 'savedAt', value ->> 'coreShare'
  FROM json_each(?)
  WHERE EXISTS (
    SELECT 1 FROM invitation
    WHERE invitation.id = value ->> 'invitationId' AND invitation.disposition IN ('created', 'started')
      AND invitation.decline_reason IS NULL
  )
  ON CONFLICT (invitation_id) DO UPDATE
    SET answers = excluded.answers, page = excluded.page, revision = excluded.revision, device = excluded.device,
      based_on = excluded.based_on, saved_at = excluded.saved_at,
      core_share = excluded.core_share
    WHERE (draft.device = excluded.device AND draft.revision <= excluded.revision)
      OR (draft.revision = excluded.based_on AND draft.revision < excluded.revision)
  RETURNING invitation_id || ' ' || device || ' ' || revision AS key`

/**
 * Keeps a draft when there is none, or an older one of the same device, or exactly the one it builds on, and the
 * questionnaire has been neither submitted nor declined. Once more the same draft is kept too. Returns whether it was kept.
 */
export const saveDraft = (
  store: Store,
  invitationId: string,
  draft: Draft & { readonly coreShare: number },
  savedAt: Date,
): Promise<boolean> =>
  store.append(SAVE_DRAFT, {
    key: `${invitationId} ${draft.device} ${draft.revision}`,
    invitationId,
    answers: JSON.stringify(draft.answers),
    page: draft.page,
    revision: draft.revision,
    device: draft.device,
    basedOn: draft.basedOn,
    savedAt: savedAt.toISOString(),
    coreShare: draft.coreShare,
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
