import {
  DifferenceQuery,
  Publication,
  type QuestionnaireDetails,
  type QuestionnaireDifference,
  type QuestionnaireList,
  type QuestionnaireVersion,
} from '@estela/contract'
import { definitionDifference } from '@estela/core/questionnaire/definition-difference'
import { definitionOutline } from '@estela/core/questionnaire/definition-outline'
import { languagesOf } from '@estela/core/questionnaire/respondent-definition'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { jsonBody } from '../http/json-body.ts'
import { Problem } from '../http/problem.ts'
import { validQuery } from '../http/valid-query.ts'
import { publishDraft } from '../questionnaires/publish-draft.ts'
import { questionnaireRow, versionRow } from '../questionnaires/questionnaire-rows.ts'
import { knownDraft } from '../questionnaires/save-draft.ts'
import { versionLanguages } from '../questionnaires/version-languages.ts'
import type { Services } from '../services.ts'
import { listQuestionnaireDrafts } from '../storage/questionnaire-drafts.ts'
import { findVersionOf, listVersions, type StoredVersion } from '../storage/questionnaires.ts'
import type { Store } from '../storage/store.ts'

/** Questionnaires as they are published, and how a draft becomes a version. */
export const questionnaireRoutes = ({ store, now }: Services) => {
  const readLanguages = versionLanguages(store)
  return new Hono()
    .get('/', async (c) => {
      const versions = await listVersions(store, null)
      const drafts = await listQuestionnaireDrafts(store, null)
      const codes = [...new Set([...versions, ...drafts].map(({ code }) => code))].sort()
      const languagesOfVersion = await readLanguages(versions.map(({ id }) => id))
      return c.json<QuestionnaireList>({
        questionnaires: codes.map((code) => questionnaireRow(code, versions, drafts, languagesOfVersion)),
      })
    })
    .get('/:code', async (c) => {
      const code = c.req.param('code')
      const versions = await listVersions(store, code)
      const [draft] = await listQuestionnaireDrafts(store, code)
      const title = versions[0]?.title ?? draft?.title
      if (title === undefined) throw new Problem('questionnaire-unknown')
      const languagesOfVersion = await readLanguages(versions.map(({ id }) => id))
      return c.json<QuestionnaireDetails>({
        code,
        title,
        versions: versions.map((version) => versionRow(version, languagesOfVersion)),
        draft: draft === undefined ? null : { ...draft, languages: [...draft.languages] },
      })
    })
    .post('/:code/versions', jsonBody(Publication), async (c) =>
      c.json(await publishDraft(store, c.req.param('code'), c.req.valid('json'), now()), 201),
    )
    .get('/:code/versions/:version', compress(), async (c) => {
      const version = await knownVersion(store, c.req.param('code'), c.req.param('version'))
      const facts = (await listVersions(store, version.code)).find(({ id }) => id === version.id)
      return c.json<QuestionnaireVersion>({
        ...version,
        waves: facts?.waves ?? 0,
        definition: { ...version.definition },
        languages: languagesOf(version.definition),
        outline: definitionOutline(version.definition),
      })
    })
    .get('/:code/difference', compress(), validQuery(DifferenceQuery), async (c) => {
      const code = c.req.param('code')
      const { from, to } = c.req.valid('query')
      const earlier = await knownVersion(store, code, String(from))
      const later = to === 'draft' ? await knownDraft(store, code) : await knownVersion(store, code, String(to))
      return c.json<QuestionnaireDifference>({
        code,
        from,
        to,
        elements: definitionDifference(earlier.definition, later.definition),
      })
    })
}

async function knownVersion(store: Store, code: string, version: string): Promise<StoredVersion> {
  const found = /^[1-9]\d{0,8}$/.test(version) ? await findVersionOf(store, code, Number(version)) : null
  if (found === null) throw new Problem('questionnaire-unknown')
  return found
}
