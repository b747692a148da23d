import type { EndDateChange } from '@estela/contract'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { collector } from '../collector.ts'

/** What another end date would do. Asked anew each time: letters may have gone meanwhile. */
export const endDatePreviewQuery = (activityId: string, endDate: string) =>
  queryOptions({
    queryKey: ['end-date', activityId, endDate],
    queryFn: () => collector.previewEndDate(activityId, { endDate }),
    gcTime: 0,
  })

export const moveEndDateMutation = (activityId: string) =>
  mutationOptions({ mutationFn: (change: EndDateChange) => collector.moveEndDate(activityId, change) })
