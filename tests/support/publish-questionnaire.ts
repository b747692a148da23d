import { randomUUID } from 'node:crypto'
import type { DraftSave, PublishedVersion, WorkspaceClient } from '@estela/contract'

/** Publishes a questionnaire as an author does: a draft, saved, then published. */
export async function publishQuestionnaire(
  workspace: WorkspaceClient,
  code: string,
  content: Pick<DraftSave, 'title' | 'minutes' | 'definition'>,
): Promise<PublishedVersion> {
  const { revision: begun } = await workspace.beginDraft(code, { source: { kind: 'empty' }, title: null })
  const { revision } = await workspace.saveDraft(code, { saveId: randomUUID(), basedOnRevision: begun, ...content })
  return workspace.publishDraft(code, { revision, acceptGaps: [] })
}
