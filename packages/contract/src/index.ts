export {
  ActivityDetails,
  ActivityList,
  ActivityQuery,
  ActivitySummary,
  DISPOSITIONS,
  Disposition,
  Invitation,
  IssuedLink,
  WaveIdentity,
  WaveSummary,
} from './activities.ts'
export {
  ADDRESS_BOOK_KINDS,
  AddressBookKind,
  AddressRecord,
  ArchiveDraft,
  Archived,
  ContactLogEntry,
  InstitutionDetails,
  InstitutionList,
  InstitutionQuery,
  InstitutionRow,
  PAGE_SIZE,
  PERSON_STATES,
  PersonDetails,
  PersonList,
  PersonQuery,
  PersonRow,
  RecordDraft,
  RecordReceipt,
} from './address-book.ts'
export { AnalysisPlan, AnalysisPlanDraft, PlannedItem } from './analysis-plans.ts'
export { BounceReceipt } from './bounces.ts'
export { CALENDAR_MONTHS, Calendar, CalendarEvent, CalendarQuery } from './calendar.ts'
export {
  AttritionRow,
  Change,
  ChangeRow,
  ChangeTest,
  Comparison,
  ComparisonQuery,
  DescribedRow,
  ExpectationRow,
  Fulfilment,
  HiddenGroup,
  OpenTexts,
  OtherPeople,
  Recalled,
  Scale,
  StageRow,
} from './comparisons.ts'
export { EndDateChange, EndDateOutcome, EndDateWish, WaveDays, WaveMove } from './end-dates.ts'
export { Health, Readiness } from './health.ts'
export {
  ExportQuery,
  IMPORT_PROBLEM_CODES,
  ImportConfirmation,
  ImportProblem,
  ImportQuery,
  ImportStarted,
  ImportStatus,
  UNREADABLE_TABLE_CODES,
} from './imports.ts'
export { AssistanceEvent, Indicator, IndicatorList, YearlySeries } from './indicators.ts'
export {
  LETTER_FIELDS,
  LETTER_STEPS,
  LetterDraft,
  LetterField,
  LetterList,
  LetterPreview,
  LetterPreviewDraft,
  LetterStep,
  LetterTemplate,
} from './letters.ts'
export { openApiDocument } from './openapi-document.ts'
export type { Operation } from './operation.ts'
export { operations } from './operations.ts'
export { OUTBOX_PAGE_SIZE, Outbox, OutboxLetter, OutboxQuery } from './outbox.ts'
export { CountryOverview, Overview } from './overview.ts'
export { Mix, Participation, WaveParticipation } from './participation.ts'
export { type Fetch, type PersonalLinkClient, personalLinkClient } from './personal-link-client.ts'
export {
  Draft,
  DraftReceipt,
  LinkToken,
  PersonalSurvey,
  SavedDraft,
  SubmissionDraft,
  SubmissionReceipt,
} from './personal-links.ts'
export { ProblemError, problemError } from './problem-error.ts'
export { type FieldError, type ProblemBody, type ProblemName, problemName, problems, problemType } from './problems.ts'
export {
  DifferenceQuery,
  ElementDifference,
  PropertyChange,
  QuestionnaireDifference,
} from './questionnaire-differences.ts'
export {
  DeletedTemplate,
  OwnTemplate,
  OwnTemplateDraft,
  QuestionnaireTemplateContents,
  QuestionnaireTemplateList,
  ReadyQuestionnaire,
} from './questionnaire-templates.ts'
export {
  DiscardedDraft,
  DraftQuery,
  DraftSave,
  DraftSaveReceipt,
  DraftSource,
  NewDraft,
  OutlineEntry,
  PUBLICATION_ISSUE_CODES,
  Publication,
  PublishedVersion,
  QUESTIONNAIRE_MINUTES,
  QUESTIONNAIRE_TITLE_LENGTH,
  QuestionnaireCode,
  QuestionnaireDetails,
  QuestionnaireDraft,
  QuestionnaireList,
  QuestionnaireRow,
  QuestionnaireVersion,
  VersionName,
  VersionRow,
} from './questionnaires.ts'
export { type RecipientContactClient, recipientContactClient } from './recipient-contact-client.ts'
export {
  AddressChange,
  DECLINE_REASONS,
  Decline,
  type DeclineReason,
  HandOverReceipt,
  RecipientContact,
  Successor,
} from './recipient-contacts.ts'
export { DueContact, Schedule, ScheduleStanding } from './schedule.ts'
export { AgendaEntry, LetterCount, QuietPeriod, StudyTimeline, WaveTimeline } from './timelines.ts'
export {
  PLANNED_WAVE_LIMITS,
  PlannedWave,
  WaveTemplate,
  WaveTemplateDraft,
  WaveTemplateList,
  WaveTemplatePreview,
  WaveTemplateTrial,
} from './wave-templates.ts'
export { type WorkspaceClient, workspaceClient } from './workspace-client.ts'
