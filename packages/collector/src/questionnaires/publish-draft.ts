import type { Publication, PublishedVersion } from '@estela/contract'
import type { WaveRole } from '@estela/core/questionnaire/item'
import { Problem } from '../http/problem.ts'
import { deleteQuestionnaireDraft, publishQuestionnaireDraft } from '../storage/questionnaire-drafts.ts'
import { listKindsOfWaves, listVersions } from '../storage/questionnaires.ts'
import type { Store } from '../storage/store.ts'
import { publicationIssues } from './publication-issues.ts'
import { knownDraft, refuseOtherRevision } from './save-draft.ts'

/**
 * Makes the draft the next version; the draft is gone then. The only way to a version, but for those that come with an
 * empty database.
 * @throws {Problem} `draft-unknown`, `draft-changed`, `definition-invalid` with every place, `version-taken`
 */
export async function publishDraft(
  store: Store,
  code: string,
  { revision, acceptGaps }: Publication,
  now: Date,
): Promise<PublishedVersion> {
  const draft = await knownDraft(store, code)
  refuseOtherRevision(draft, revision, '/revision')
  const issues = publicationIssues(draft, new Set(acceptGaps), await roleOf(store, code))
  if (issues.length > 0) throw new Problem('definition-invalid', undefined, issues)

  const publishedAt = now.toISOString()
  const [published] = await store.write([
    publishQuestionnaireDraft(code, revision, publishedAt),
    deleteQuestionnaireDraft(code, revision),
  ])
  if (published === 0) throw new Problem('version-taken')
  // Nobody deletes a version, and the next one can only come from a draft that begins after this.
  const [latest] = await listVersions(store, code)
  if (latest === undefined) throw new Error(`The version of ${code} that was just published is not there.`)
  return { id: latest.id, code, version: latest.version, publishedAt: latest.publishedAt }
}

/** What follow-ups alone have asked is a questionnaire of follow-ups. */
async function roleOf(store: Store, code: string): Promise<WaveRole | null> {
  const kinds = await listKindsOfWaves(store, code)
  return kinds.length > 0 && kinds.every((kind) => kind === 'delayed') ? 'delayed' : null
}
