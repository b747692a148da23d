import type { Services } from '../services.ts'
import { readScheduleState } from '../storage/schedule-state.ts'
import { mailFigures } from './schedule-health.ts'

/** Media type of the text format that Prometheus reads. */
export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

/** How the schedule stands, in the text format of Prometheus. Before the first turn its time is 0. */
export async function scheduleMetrics(services: Services): Promise<string> {
  const { lastTickAt, pausedAt } = await readScheduleState(services.store)
  const { waiting, overdue, sent, refused, inDoubt } = await mailFigures(services, services.now())
  return [
    metric(
      'schedule_last_tick_timestamp_seconds',
      'gauge',
      'End of the last turn.',
      (lastTickAt?.getTime() ?? 0) / 1000,
    ),
    metric('schedule_paused', 'gauge', 'Whether mail waits until somebody resumes it.', pausedAt === null ? 0 : 1),
    metric('mail_waiting', 'gauge', 'Letters that are due and have not gone.', waiting),
    metric('mail_overdue', 'gauge', 'Letters that have been due for more than a day.', overdue),
    metric('mail_sent_total', 'counter', 'Letters that have gone.', sent),
    metric('mail_refused_total', 'counter', 'Letters that a server refused for good.', refused),
    metric('mail_in_doubt_total', 'counter', 'Attempts of which nobody knows whether they went out.', inDoubt),
  ].join('')
}

const metric = (name: string, type: 'gauge' | 'counter', help: string, value: number): string =>
  `# HELP estela_${name} ${help}\n# TYPE estela_${name} ${type}\nestela_${name} ${value}\n`
