import { ActivityDetails, ActivityList, ActivityQuery, IssuedLink } from './activities.ts'
import { addressBookOperations } from './address-book-operations.ts'
import { AnalysisPlan, AnalysisPlanDraft } from './analysis-plans.ts'
import { Comparison, ComparisonQuery, OpenTexts } from './comparisons.ts'
import { Health, Readiness } from './health.ts'
import { IndicatorList } from './indicators.ts'
import { mailOperations } from './mail-operations.ts'
import { BODY_PROBLEMS, type Operation } from './operation.ts'
import { Overview } from './overview.ts'
import { Participation } from './participation.ts'
import { Draft, DraftReceipt, PersonalSurvey, SubmissionDraft, SubmissionReceipt } from './personal-links.ts'
import { questionnaireOperations } from './questionnaire-operations.ts'
import { recipientOperations } from './recipient-operations.ts'
import { waveOperations } from './wave-operations.ts'

const LINK_PROBLEMS = [
  'link-unknown',
  'wave-to-come',
  'wave-closed',
  'already-answered',
  'declined',
  'withdrawn',
] as const

/** The table of contents of the API; a test compares it with the routes of the collector. */
export const operations: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/personal-links/{token}',
    summary: 'The questionnaire behind a personal link, with the draft of the respondent.',
    reply: PersonalSurvey,
    status: 200,
    problems: LINK_PROBLEMS,
  },
  {
    method: 'put',
    path: '/api/personal-links/{token}/draft',
    summary: 'Keep answers under way. They never replace those of another device that they do not build on.',
    body: Draft,
    reply: DraftReceipt,
    status: 200,
    problems: [...LINK_PROBLEMS, ...BODY_PROBLEMS, 'storage-unavailable'],
  },
  {
    method: 'post',
    path: '/api/personal-links/{token}/submissions',
    summary:
      'Submit the answers. Acknowledged only when they are durably stored; the same submission again gets the same receipt, with status 200.',
    body: SubmissionDraft,
    reply: SubmissionReceipt,
    status: 201,
    problems: [
      ...LINK_PROBLEMS,
      'submission-differs',
      'answers-invalid',
      ...BODY_PROBLEMS,
      'check-timed-out',
      'storage-unavailable',
    ],
  },
  {
    method: 'get',
    path: '/api/overview',
    summary: 'What is going on in each country now.',
    reply: Overview,
    status: 200,
    problems: ['workspace-local-only'],
  },
  {
    method: 'get',
    path: '/api/activities',
    summary: 'Activities with their waves, the latest first.',
    query: ActivityQuery,
    reply: ActivityList,
    status: 200,
    problems: ['request-invalid', 'workspace-local-only'],
  },
  {
    method: 'get',
    path: '/api/activities/{activityId}',
    summary: 'One activity with its waves and who was invited.',
    reply: ActivityDetails,
    status: 200,
    problems: ['activity-unknown', 'workspace-local-only'],
  },
  {
    method: 'post',
    path: '/api/invitations/{invitationId}/links',
    summary: 'The personal link of an invitation, which its letters carry too; the same until it is revoked.',
    reply: IssuedLink,
    status: 201,
    problems: ['invitation-unknown', 'origin-refused', 'workspace-local-only', 'storage-unavailable'],
  },
  {
    method: 'get',
    path: '/api/comparisons',
    summary:
      'Immediate against delayed answers of an activity, a country, a category, a period, or of everything; whole, or of one category of a breakdown.',
    query: ComparisonQuery,
    reply: Comparison,
    status: 200,
    problems: ['request-invalid', 'activity-unknown', 'workspace-local-only'],
  },
  {
    method: 'get',
    path: '/api/comparisons/participation',
    summary: 'Who was asked, who answered when, and who came back.',
    query: ComparisonQuery,
    reply: Participation,
    status: 200,
    problems: ['request-invalid', 'activity-unknown', 'workspace-local-only'],
  },
  {
    method: 'get',
    path: '/api/comparisons/texts',
    summary: 'What people wrote in answer to open questions, both times.',
    query: ComparisonQuery,
    reply: OpenTexts,
    status: 200,
    problems: ['request-invalid', 'activity-unknown', 'workspace-local-only'],
  },
  {
    method: 'get',
    path: '/api/comparisons/transitions.csv',
    summary: 'Every transition table that is shown, one line for each combination of answers.',
    query: ComparisonQuery,
    status: 200,
    problems: ['request-invalid', 'activity-unknown', 'workspace-local-only'],
  },
  {
    method: 'get',
    path: '/api/comparisons/figures.csv',
    summary: 'Every figure of the comparison, one line each, with the version of the method.',
    query: ComparisonQuery,
    status: 200,
    problems: ['request-invalid', 'activity-unknown', 'workspace-local-only'],
  },
  {
    method: 'get',
    path: '/api/waves/{waveId}/analysis-plan',
    summary: 'What is to be looked at in a delayed wave, and what could be.',
    reply: AnalysisPlan,
    status: 200,
    problems: ['wave-unknown', 'workspace-local-only'],
  },
  {
    method: 'put',
    path: '/api/waves/{waveId}/analysis-plan',
    summary: 'Name what is to be looked at in a delayed wave, until the plan is locked or the wave closes.',
    body: AnalysisPlanDraft,
    reply: AnalysisPlan,
    status: 200,
    problems: [
      'wave-unknown',
      'plan-locked',
      'plan-invalid',
      ...BODY_PROBLEMS,
      'workspace-local-only',
      'storage-unavailable',
    ],
  },
  {
    method: 'get',
    path: '/api/indicators',
    summary: 'National series of the pilots and the comparators, with breaks, sources and events of assistance.',
    reply: IndicatorList,
    status: 200,
    problems: ['workspace-local-only'],
  },
  ...addressBookOperations,
  ...mailOperations,
  ...questionnaireOperations,
  ...waveOperations,
  ...recipientOperations,
  { method: 'get', path: '/healthz', summary: 'The program is alive.', reply: Health, status: 200, problems: [] },
  {
    method: 'get',
    path: '/readyz',
    summary: 'The database can be read; and how the schedule stands.',
    reply: Readiness,
    status: 200,
    problems: ['storage-unavailable'],
  },
]
