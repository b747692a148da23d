import { ActivityDetails, ActivityList, type ActivityQuery, IssuedLink } from './activities.ts'
import { addressBookClient } from './address-book-client.ts'
import { AnalysisPlan, type AnalysisPlanDraft } from './analysis-plans.ts'
import { Calendar, type CalendarQuery } from './calendar.ts'
import { search, send } from './collector-request.ts'
import { Comparison, type ComparisonQuery, OpenTexts } from './comparisons.ts'
import { type EndDateChange, EndDateOutcome, type EndDateWish } from './end-dates.ts'
import { IndicatorList } from './indicators.ts'
import { mailClient } from './mail-client.ts'
import { Overview } from './overview.ts'
import { Participation } from './participation.ts'
import type { Fetch } from './personal-link-client.ts'
import { questionnaireClient } from './questionnaire-client.ts'
import { HandOverReceipt, type Successor } from './recipient-contacts.ts'
import { QuietPeriod, StudyTimeline } from './timelines.ts'
import {
  WaveTemplate,
  type WaveTemplateDraft,
  WaveTemplateList,
  WaveTemplatePreview,
  type WaveTemplateTrial,
} from './wave-templates.ts'

/** The workspace's part of the API. Every reply is checked against its shape. */
export const workspaceClient = (fetch: Fetch) => ({
  ...addressBookClient(fetch),
  ...mailClient(fetch),
  ...questionnaireClient(fetch),
  overview: () => send(fetch, 'GET', '/api/overview', Overview),
  activities: (query: ActivityQuery = {}) => send(fetch, 'GET', `/api/activities${search(query)}`, ActivityList),
  activity: (id: string) => send(fetch, 'GET', `/api/activities/${encodeURIComponent(id)}`, ActivityDetails),
  timeline: (activityId: string) =>
    send(fetch, 'GET', `/api/activities/${encodeURIComponent(activityId)}/timeline`, StudyTimeline),
  previewEndDate: (activityId: string, wish: EndDateWish) =>
    send(fetch, 'POST', `/api/activities/${encodeURIComponent(activityId)}/end-date/preview`, EndDateOutcome, wish),
  moveEndDate: (activityId: string, change: EndDateChange) =>
    send(fetch, 'PUT', `/api/activities/${encodeURIComponent(activityId)}/end-date`, EndDateOutcome, change),
  waveTemplates: () => send(fetch, 'GET', '/api/wave-templates', WaveTemplateList),
  saveWaveTemplate: (category: WaveTemplate['category'], draft: WaveTemplateDraft) =>
    send(fetch, 'PUT', `/api/wave-templates/${category}`, WaveTemplate, draft),
  deleteWaveTemplate: (category: WaveTemplate['category']) =>
    send(fetch, 'DELETE', `/api/wave-templates/${category}`, WaveTemplate),
  previewWaveTemplate: (trial: WaveTemplateTrial) =>
    send(fetch, 'POST', '/api/wave-templates/preview', WaveTemplatePreview, trial),
  calendar: (query: CalendarQuery = {}) => send(fetch, 'GET', `/api/calendar${search(query)}`, Calendar),
  setQuietPeriod: (waveId: string, quietPeriod: QuietPeriod) =>
    send(fetch, 'PUT', `/api/waves/${encodeURIComponent(waveId)}/quiet-period`, QuietPeriod, quietPeriod),
  issueLink: (invitationId: string) =>
    send(fetch, 'POST', `/api/invitations/${encodeURIComponent(invitationId)}/links`, IssuedLink),
  revokeLink: (invitationId: string) =>
    send(fetch, 'POST', `/api/invitations/${encodeURIComponent(invitationId)}/revocation`, IssuedLink),
  nameSuccessor: (invitationId: string, successor: Successor) =>
    send(fetch, 'POST', `/api/invitations/${encodeURIComponent(invitationId)}/successor`, HandOverReceipt, successor),
  comparison: (query: Partial<ComparisonQuery> = {}) =>
    send(fetch, 'GET', `/api/comparisons${search(query)}`, Comparison),
  participation: (query: Partial<ComparisonQuery> = {}) =>
    send(fetch, 'GET', `/api/comparisons/participation${search(query)}`, Participation),
  openTexts: (query: Partial<ComparisonQuery> = {}) =>
    send(fetch, 'GET', `/api/comparisons/texts${search(query)}`, OpenTexts),
  analysisPlan: (waveId: string) =>
    send(fetch, 'GET', `/api/waves/${encodeURIComponent(waveId)}/analysis-plan`, AnalysisPlan),
  saveAnalysisPlan: (waveId: string, draft: AnalysisPlanDraft) =>
    send(fetch, 'PUT', `/api/waves/${encodeURIComponent(waveId)}/analysis-plan`, AnalysisPlan, draft),
  indicators: () => send(fetch, 'GET', '/api/indicators', IndicatorList),
})
export type WorkspaceClient = ReturnType<typeof workspaceClient>
