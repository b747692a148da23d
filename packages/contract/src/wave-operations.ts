import { Calendar, CalendarQuery } from './calendar.ts'
import { EndDateChange, EndDateOutcome, EndDateWish } from './end-dates.ts'
import { BODY_PROBLEMS, type Operation } from './operation.ts'
import { QuietPeriod, StudyTimeline } from './timelines.ts'
import {
  WaveTemplate,
  WaveTemplateDraft,
  WaveTemplateList,
  WaveTemplatePreview,
  WaveTemplateTrial,
} from './wave-templates.ts'

/** What the API does about the plan of waves. */
export const waveOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/activities/{activityId}/timeline',
    summary: 'The waves of an activity day by day, and which letters have gone.',
    reply: StudyTimeline,
    status: 200,
    problems: ['activity-unknown', 'workspace-local-only'],
  },
  {
    method: 'post',
    path: '/api/activities/{activityId}/end-date/preview',
    summary: 'What another end date would do to the waves. Changes nothing.',
    body: EndDateWish,
    reply: EndDateOutcome,
    status: 200,
    problems: ['activity-unknown', ...BODY_PROBLEMS, 'workspace-local-only'],
  },
  {
    method: 'put',
    path: '/api/activities/{activityId}/end-date',
    summary: 'Move the end date, and with it the waves that are not under way.',
    body: EndDateChange,
    reply: EndDateOutcome,
    status: 200,
    problems: ['activity-unknown', 'end-date-changed', ...BODY_PROBLEMS, 'workspace-local-only', 'storage-unavailable'],
  },
  {
    method: 'put',
    path: '/api/waves/{waveId}/quiet-period',
    summary: 'Ask the people of a wave although they were asked elsewhere lately, with the reason; or take that back.',
    body: QuietPeriod,
    reply: QuietPeriod,
    status: 200,
    problems: ['wave-unknown', ...BODY_PROBLEMS, 'workspace-local-only', 'storage-unavailable'],
  },
  {
    method: 'get',
    path: '/api/wave-templates',
    summary: 'Which waves follow from an activity of each category, and what can be asked in them.',
    reply: WaveTemplateList,
    status: 200,
    problems: ['workspace-local-only'],
  },
  {
    method: 'post',
    path: '/api/wave-templates/preview',
    summary:
      'The days that would follow from a template for an imagined activity, or what is wrong with it. Changes nothing.',
    body: WaveTemplateTrial,
    reply: WaveTemplatePreview,
    status: 200,
    problems: [...BODY_PROBLEMS, 'workspace-local-only'],
  },
  {
    method: 'put',
    path: '/api/wave-templates/{category}',
    summary: 'Change which waves follow from an activity of a category. Holds for activities planned from then on.',
    body: WaveTemplateDraft,
    reply: WaveTemplate,
    status: 200,
    problems: [
      'path-unknown',
      'wave-template-invalid',
      ...BODY_PROBLEMS,
      'workspace-local-only',
      'storage-unavailable',
    ],
  },
  {
    method: 'delete',
    path: '/api/wave-templates/{category}',
    summary: 'Go back to the waves that Estela plans by default. Holds for activities planned from then on.',
    reply: WaveTemplate,
    status: 200,
    problems: ['path-unknown', 'origin-refused', 'workspace-local-only', 'storage-unavailable'],
  },
  {
    method: 'get',
    path: '/api/calendar',
    summary: 'What is due in 24 months, day by day.',
    query: CalendarQuery,
    reply: Calendar,
    status: 200,
    problems: ['request-invalid', 'workspace-local-only'],
  },
]
