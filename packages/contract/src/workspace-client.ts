import type { z } from 'zod'
import { ActivityDetails, ActivityList, type ActivityQuery, IssuedLink } from './activities.ts'
import { AnalysisPlan, type AnalysisPlanDraft } from './analysis-plans.ts'
import { Comparison, type ComparisonQuery, OpenTexts } from './comparisons.ts'
import { IndicatorList } from './indicators.ts'
import { Overview } from './overview.ts'
import { Participation } from './participation.ts'
import type { Fetch } from './personal-link-client.ts'
import { problemError } from './problem-error.ts'
import { PublishedVersion, type QuestionnaireDraft } from './questionnaires.ts'

/** The workspace's part of the API. Every reply is checked against its shape. */
export const workspaceClient = (fetch: Fetch) => ({
  overview: () => send(fetch, 'GET', '/api/overview', Overview),
  activities: (query: ActivityQuery = {}) => send(fetch, 'GET', `/api/activities${search(query)}`, ActivityList),
  activity: (id: string) => send(fetch, 'GET', `/api/activities/${encodeURIComponent(id)}`, ActivityDetails),
  issueLink: (invitationId: string) =>
    send(fetch, 'POST', `/api/invitations/${encodeURIComponent(invitationId)}/links`, IssuedLink),
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
  publishQuestionnaire: (code: string, draft: QuestionnaireDraft) =>
    send(fetch, 'POST', `/api/questionnaires/${encodeURIComponent(code)}/versions`, PublishedVersion, draft),
  indicators: () => send(fetch, 'GET', '/api/indicators', IndicatorList),
})
export type WorkspaceClient = ReturnType<typeof workspaceClient>

function search(query: Readonly<Record<string, string | number | undefined>>): string {
  const set = Object.entries(query).filter(([, value]) => value !== undefined)
  return set.length === 0 ? '' : `?${new URLSearchParams(set.map(([key, value]) => [key, String(value)]))}`
}

async function send<R>(fetch: Fetch, method: string, path: string, shape: z.ZodType<R>, body: object = {}): Promise<R> {
  const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const reply = await fetch(path, method === 'GET' ? { method } : { method, ...json })
  if (!reply.ok) throw await problemError(reply)
  return shape.parse(await reply.json())
}
