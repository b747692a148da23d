import type { QuestionnaireRow, VersionRow } from '@estela/contract'
import type { DraftFacts } from '../storage/questionnaire-drafts.ts'
import type { VersionFacts } from '../storage/questionnaires.ts'

type LanguagesOfVersion = (id: string) => readonly string[]

/** A questionnaire among all of them, from the versions and drafts of all. */
export function questionnaireRow(
  code: string,
  everyVersion: readonly VersionFacts[],
  everyDraft: readonly DraftFacts[],
  languagesOfVersion: LanguagesOfVersion,
): QuestionnaireRow {
  const versions = everyVersion.filter((version) => version.code === code)
  const draft = everyDraft.find((each) => each.code === code)
  const [latest] = versions
  return {
    code,
    title: latest?.title ?? draft?.title ?? { en: '' },
    latest: latest === undefined ? null : { version: latest.version, publishedAt: latest.publishedAt },
    draft: draft === undefined ? null : { savedAt: draft.savedAt },
    languages: [...(latest === undefined ? (draft?.languages ?? []) : languagesOfVersion(latest.id))],
    waves: versions.reduce((sum, { waves }) => sum + waves, 0),
  }
}

/** A version among those of its questionnaire. */
export const versionRow = (
  { id, version, title, minutes, publishedAt, waves }: VersionFacts,
  languagesOfVersion: LanguagesOfVersion,
): VersionRow => ({ version, title, minutes, publishedAt, waves, languages: [...languagesOfVersion(id)] })
