import type { QuietPeriod } from '@estela/contract'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { collector } from '../collector.ts'

/** The waves of an activity day by day. */
export const timelineQuery = (activityId: string) =>
  queryOptions({ queryKey: ['timeline', activityId], queryFn: () => collector.timeline(activityId) })

export const quietPeriodMutation = (waveId: string) =>
  mutationOptions({ mutationFn: (quietPeriod: QuietPeriod) => collector.setQuietPeriod(waveId, quietPeriod) })
