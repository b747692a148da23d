import { randomUUID } from 'node:crypto'
import type { DraftSource, NewDraft } from '@estela/contract'
import type { LocalizedText } from '@estela/core'
import { languagesOf } from '@estela/core/questionnaire/respondent-definition'
import { questionnaires } from '@estela/seeds'
import { Problem } from '../http/problem.ts'
import { insertQuestionnaireDraft, type StoredDraft } from '../storage/questionnaire-drafts.ts'
import { findOwnTemplate } from '../storage/questionnaire-templates.ts'
import { findVersionOf } from '../storage/questionnaires.ts'
import type { Store } from '../storage/store.ts'
import { knownDraft } from './save-draft.ts'

/** Begins a draft of a questionnaire. @throws {Problem} `draft-exists`, `draft-source-unknown` */
export async function beginQuestionnaireDraft(
  store: Store,
  code: string,
  { source, title }: NewDraft,
  now: Date,
): Promise<StoredDraft> {
  const beginning = source.kind === 'empty' ? emptyWith(title) : await beginningOf(store, source)
  if (beginning === null) throw new Problem('draft-source-unknown')
  const { versionId, ...content } = beginning
  const [begun] = await store.write([
    insertQuestionnaireDraft(code, versionId, {
      ...content,
      title: title ?? content.title,
      languages: languagesOf(content.definition),
      saveId: randomUUID(),
      savedAt: now.toISOString(),
    }),
  ])
  if (begun === 0) throw new Problem('draft-exists')
  return knownDraft(store, code)
}

interface Beginning {
  readonly title: LocalizedText
  readonly minutes: number
  readonly definition: Readonly<Record<string, unknown>>
  readonly versionId: string | null
}

/** The title stands in the definition too, where authors go on writing it. */
function emptyWith(title: LocalizedText | null): Beginning {
  const { en, ...others } = title ?? { en: '' }
  const texts = Object.keys(others).length === 0 ? en : { default: en, ...others }
  const definition = { ...(title !== null && { title: texts }), pages: [] }
  return { title: { en, ...others }, minutes: 5, definition, versionId: null }
}

async function beginningOf(store: Store, source: Exclude<DraftSource, { kind: 'empty' }>): Promise<Beginning | null> {
  switch (source.kind) {
    case 'ready': {
      const ready = questionnaires.find(({ code }) => code === source.code)
      return ready === undefined ? null : { ...ready, definition: { ...ready.definition }, versionId: null }
    }
    case 'template': {
      const template = await findOwnTemplate(store, source.id)
      return template === null ? null : { ...template, versionId: null }
    }
    case 'version': {
      const version = await findVersionOf(store, source.code, source.version)
      return version === null ? null : { ...version, versionId: version.id }
    }
  }
}
