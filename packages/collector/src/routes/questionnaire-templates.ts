import {
  type DeletedTemplate,
  type OwnTemplate,
  OwnTemplateDraft,
  type QuestionnaireTemplateContents,
  type QuestionnaireTemplateList,
} from '@estela/contract'
import { languagesOf } from '@estela/core/questionnaire/respondent-definition'
import { type QuestionnaireSeed, questionnaires } from '@estela/seeds'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { z } from 'zod'
import { definitionBody } from '../http/definition-body.ts'
import { Problem } from '../http/problem.ts'
import { knownDraft } from '../questionnaires/save-draft.ts'
import type { Services } from '../services.ts'
import {
  deleteOwnTemplate,
  insertOwnTemplate,
  listOwnTemplates,
  listTemplateContents,
  type StoredTemplate,
  type TemplateFacts,
} from '../storage/questionnaire-templates.ts'
import { findVersionOf } from '../storage/questionnaires.ts'
import type { Store } from '../storage/store.ts'

/** What a draft may begin with: what comes with Estela, and what evaluators have put aside. */
export const questionnaireTemplateRoutes = ({ store, now }: Services) =>
  new Hono()
    .get('/', async (c) =>
      c.json<QuestionnaireTemplateList>({
        ready: questionnaires.map(({ code, title, minutes, definition }) => ({
          code,
          title,
          minutes,
          languages: languagesOf(definition),
        })),
        own: (await listOwnTemplates(store, null)).map(templateReply),
      }),
    )
    .get('/contents', compress(), async (c) =>
      c.json<QuestionnaireTemplateContents>({
        templates: [...questionnaires.map(readyContent), ...(await listTemplateContents(store))],
      }),
    )
    .put('/:templateId', definitionBody(OwnTemplateDraft), async (c) => {
      const id = c.req.param('templateId')
      if (!z.uuidv4().safeParse(id).success)
        throw new Problem('request-invalid', 'The id of a template is a UUID.', [{ pointer: '', code: 'bad-id' }])
      const { title, source } = c.req.valid('json')
      const { minutes, definition } = await contentOf(store, source)
      const languages = languagesOf(definition)
      const savedAt = now().toISOString()
      await store.write([insertOwnTemplate({ id, title: { en: title }, minutes, definition, languages, savedAt })])
      const [stored] = await listOwnTemplates(store, id)
      if (stored === undefined) throw new Problem('template-unknown')
      return c.json(templateReply(stored))
    })
    .delete('/:templateId', async (c) => {
      const id = c.req.param('templateId')
      const [deleted] = await store.write([deleteOwnTemplate(id)])
      if (deleted === 0) throw new Problem('template-unknown')
      return c.json<DeletedTemplate>({ id })
    })

async function contentOf(
  store: Store,
  source: OwnTemplateDraft['source'],
): Promise<Pick<StoredTemplate, 'minutes' | 'definition'>> {
  if (source.kind === 'content') return source
  if (source.kind === 'draft') return knownDraft(store, source.code)
  const version = await findVersionOf(store, source.code, source.version)
  if (version === null) throw new Problem('questionnaire-unknown')
  return version
}

const readyContent = ({ title, definition }: QuestionnaireSeed) => ({ title, definition: { ...definition } })

const templateReply = ({ languages, ...template }: TemplateFacts): OwnTemplate => ({
  ...template,
  languages: [...languages],
})
