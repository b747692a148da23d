import { search, send } from './collector-request.ts'
import type { Fetch } from './personal-link-client.ts'
import { type DifferenceQuery, QuestionnaireDifference } from './questionnaire-differences.ts'
import {
  DeletedTemplate,
  OwnTemplate,
  type OwnTemplateDraft,
  QuestionnaireTemplateContents,
  QuestionnaireTemplateList,
} from './questionnaire-templates.ts'
import {
  DiscardedDraft,
  type DraftSave,
  DraftSaveReceipt,
  type NewDraft,
  type Publication,
  PublishedVersion,
  QuestionnaireDetails,
  QuestionnaireDraft,
  QuestionnaireList,
  QuestionnaireVersion,
} from './questionnaires.ts'

/** What the workspace asks about questionnaires and their drafts. */
export const questionnaireClient = (fetch: Fetch) => ({
  questionnaires: () => send(fetch, 'GET', '/api/questionnaires', QuestionnaireList),
  questionnaire: (code: string) => send(fetch, 'GET', pathOf(code), QuestionnaireDetails),
  questionnaireVersion: (code: string, version: number) =>
    send(fetch, 'GET', `${pathOf(code)}/versions/${version}`, QuestionnaireVersion),
  questionnaireDifference: (code: string, query: DifferenceQuery) =>
    send(fetch, 'GET', `${pathOf(code)}/difference${search(query)}`, QuestionnaireDifference),
  beginDraft: (code: string, draft: NewDraft) =>
    send(fetch, 'POST', `${pathOf(code)}/draft`, QuestionnaireDraft, draft),
  questionnaireDraft: (code: string) => send(fetch, 'GET', `${pathOf(code)}/draft`, QuestionnaireDraft),
  saveDraft: (code: string, save: DraftSave) => send(fetch, 'PUT', `${pathOf(code)}/draft`, DraftSaveReceipt, save),
  discardDraft: (code: string, revision: number) =>
    send(fetch, 'DELETE', `${pathOf(code)}/draft${search({ revision })}`, DiscardedDraft),
  publishDraft: (code: string, publication: Publication) =>
    send(fetch, 'POST', `${pathOf(code)}/versions`, PublishedVersion, publication),
  questionnaireTemplates: () => send(fetch, 'GET', '/api/questionnaire-templates', QuestionnaireTemplateList),
  questionnaireTemplateContents: () =>
    send(fetch, 'GET', '/api/questionnaire-templates/contents', QuestionnaireTemplateContents),
  saveOwnTemplate: (id: string, draft: OwnTemplateDraft) => send(fetch, 'PUT', templatePath(id), OwnTemplate, draft),
  deleteOwnTemplate: (id: string) => send(fetch, 'DELETE', templatePath(id), DeletedTemplate),
})

const pathOf = (code: string): string => `/api/questionnaires/${encodeURIComponent(code)}`
const templatePath = (id: string): string => `/api/questionnaire-templates/${encodeURIComponent(id)}`
