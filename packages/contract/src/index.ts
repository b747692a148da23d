export {
  ActivityDetails,
  ActivityList,
  ActivityQuery,
  ActivitySummary,
  DISPOSITIONS,
  Disposition,
  Invitation,
  IssuedLink,
  WaveSummary,
} from './activities.ts'
export { AnalysisPlan, AnalysisPlanDraft, PlannedItem } from './analysis-plans.ts'
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
export { Health } from './health.ts'
export { AssistanceEvent, Indicator, IndicatorList, YearlySeries } from './indicators.ts'
export { openApiDocument } from './openapi-document.ts'
export { type Operation, operations } from './operations.ts'
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
export { PublishedVersion, QuestionnaireDraft } from './questionnaires.ts'
export { type WorkspaceClient, workspaceClient } from './workspace-client.ts'
