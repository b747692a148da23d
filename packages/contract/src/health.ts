import { z } from 'zod'
import { ScheduleStanding } from './schedule.ts'

export const Health = z.object({ status: z.literal('ok') })
export type Health = z.infer<typeof Health>

/** Ready is who can read the database; a schedule that stands still is told, and makes nobody unready. */
export const Readiness = z.object({ ...Health.shape, schedule: ScheduleStanding })
export type Readiness = z.infer<typeof Readiness>
