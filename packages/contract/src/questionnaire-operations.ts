import { BODY_PROBLEMS, type Operation } from './operation.ts'
import { DifferenceQuery, QuestionnaireDifference } from './questionnaire-differences.ts'
import {
  DeletedTemplate,
  OwnTemplate,
  OwnTemplateDraft,
  QuestionnaireTemplateContents,
  QuestionnaireTemplateList,
} from './questionnaire-templates.ts'
import {
  DiscardedDraft,
  DraftQuery,
  DraftSave,
  DraftSaveReceipt,
  NewDraft,
  Publication,
  PublishedVersion,
  QuestionnaireDetails,
  QuestionnaireDraft,
  QuestionnaireList,
  QuestionnaireVersion,
} from './questionnaires.ts'

const WRITE_PROBLEMS = [...BODY_PROBLEMS, 'workspace-local-only', 'storage-unavailable'] as const
const DELETE_PROBLEMS = ['origin-refused', 'workspace-local-only', 'storage-unavailable'] as const

/** What the API does about questionnaires, from the first draft to the published version. */
export const questionnaireOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/questionnaires',
    summary: 'Every questionnaire that is published or being drafted, by its code.',
    reply: QuestionnaireList,
    status: 200,
    problems: ['workspace-local-only'],
  },
  {
    method: 'get',
    path: '/api/questionnaires/{code}',
    summary: 'One questionnaire: its versions, in how many waves each is asked, and its draft.',
    reply: QuestionnaireDetails,
    status: 200,
    problems: ['questionnaire-unknown', 'workspace-local-only'],
  },
  {
    method: 'post',
    path: '/api/questionnaires/{code}/versions',
    summary:
      'Publish the draft, as it stands at a revision, as the next version, which never changes; the draft is gone then. Refused with every place that keeps it from being published.',
    body: Publication,
    reply: PublishedVersion,
    status: 201,
    problems: ['draft-unknown', 'draft-changed', 'definition-invalid', 'version-taken', ...WRITE_PROBLEMS],
  },
  {
    method: 'get',
    path: '/api/questionnaires/{code}/versions/{version}',
    summary: 'One published version: its definition, and its outline.',
    reply: QuestionnaireVersion,
    status: 200,
    problems: ['questionnaire-unknown', 'workspace-local-only'],
  },
  {
    method: 'get',
    path: '/api/questionnaires/{code}/difference',
    summary: 'What is not the same in two versions, or in a version and the draft.',
    query: DifferenceQuery,
    reply: QuestionnaireDifference,
    status: 200,
    problems: ['request-invalid', 'questionnaire-unknown', 'draft-unknown', 'workspace-local-only'],
  },
  {
    method: 'post',
    path: '/api/questionnaires/{code}/draft',
    summary: 'Begin a draft: empty, or as a ready questionnaire, an own template or any version is.',
    body: NewDraft,
    reply: QuestionnaireDraft,
    status: 201,
    problems: ['draft-exists', 'draft-source-unknown', ...WRITE_PROBLEMS],
  },
  {
    method: 'get',
    path: '/api/questionnaires/{code}/draft',
    summary: 'The draft with its definition.',
    reply: QuestionnaireDraft,
    status: 200,
    problems: ['draft-unknown', 'workspace-local-only'],
  },
  {
    method: 'put',
    path: '/api/questionnaires/{code}/draft',
    summary:
      'Keep a draft, also a broken one, in place of the revision that it was made from. Another revision is never overwritten: the answer names it. The same save again gets the same receipt.',
    body: DraftSave,
    reply: DraftSaveReceipt,
    status: 200,
    problems: ['draft-unknown', 'draft-changed', ...WRITE_PROBLEMS],
  },
  {
    method: 'delete',
    path: '/api/questionnaires/{code}/draft',
    summary: 'Discard the draft as it stands at a revision. What is published stays.',
    query: DraftQuery,
    reply: DiscardedDraft,
    status: 200,
    problems: ['request-invalid', 'draft-unknown', 'draft-changed', ...DELETE_PROBLEMS],
  },
  {
    method: 'get',
    path: '/api/questionnaire-templates',
    summary: 'What a draft may begin with: the ready questionnaires and the own templates.',
    reply: QuestionnaireTemplateList,
    status: 200,
    problems: ['workspace-local-only'],
  },
  {
    method: 'get',
    path: '/api/questionnaire-templates/contents',
    summary: 'The same with their definitions, to take single questions from.',
    reply: QuestionnaireTemplateContents,
    status: 200,
    problems: ['workspace-local-only'],
  },
  {
    method: 'put',
    path: '/api/questionnaire-templates/{templateId}',
    summary:
      'Put a draft, a version or what is written in a window aside as an own template. The id is a UUID of the sender’s.',
    body: OwnTemplateDraft,
    reply: OwnTemplate,
    status: 200,
    problems: ['questionnaire-unknown', 'draft-unknown', ...WRITE_PROBLEMS],
  },
  {
    method: 'delete',
    path: '/api/questionnaire-templates/{templateId}',
    summary: 'Delete an own template. Questionnaires that began with it stay.',
    reply: DeletedTemplate,
    status: 200,
    problems: ['template-unknown', ...DELETE_PROBLEMS],
  },
]
