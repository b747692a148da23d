import { type DiscardedDraft, DraftQuery, DraftSave, NewDraft, type QuestionnaireDraft } from '@estela/contract'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { definitionBody } from '../http/definition-body.ts'
import { jsonBody } from '../http/json-body.ts'
import { Problem } from '../http/problem.ts'
import { validQuery } from '../http/valid-query.ts'
import { beginQuestionnaireDraft } from '../questionnaires/begin-draft.ts'
import { knownDraft, refuseOtherRevision, saveQuestionnaireDraft } from '../questionnaires/save-draft.ts'
import type { Services } from '../services.ts'
import { deleteQuestionnaireDraft, type StoredDraft } from '../storage/questionnaire-drafts.ts'
import { questionnaireCode } from './questionnaire-code.ts'

/** What an author does: begin a draft, read, save and discard it. Recipients never see one. */
export const questionnaireDraftRoutes = ({ store, now }: Services) =>
  new Hono()
    .post('/:code/draft', jsonBody(NewDraft), async (c) => {
      const code = questionnaireCode(c.req.param('code'))
      return c.json(draftReply(await beginQuestionnaireDraft(store, code, c.req.valid('json'), now())), 201)
    })
    .get('/:code/draft', compress(), async (c) => c.json(draftReply(await knownDraft(store, c.req.param('code')))))
    .put('/:code/draft', definitionBody(DraftSave), async (c) =>
      c.json(await saveQuestionnaireDraft(store, c.req.param('code'), c.req.valid('json'), now())),
    )
    .delete('/:code/draft', validQuery(DraftQuery), async (c) => {
      const code = c.req.param('code')
      const { revision } = c.req.valid('query')
      refuseOtherRevision(await knownDraft(store, code), revision, '?revision')
      const [deleted] = await store.write([deleteQuestionnaireDraft(code, revision)])
      if (deleted === 0) throw new Problem('draft-changed')
      return c.json<DiscardedDraft>({ code })
    })

const draftReply = (draft: StoredDraft): QuestionnaireDraft => ({ ...draft, definition: { ...draft.definition } })
