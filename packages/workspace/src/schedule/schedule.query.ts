import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { collector } from '../collector.ts'

const ASK_AGAIN_MS = 60 * 1000

/** How the schedule stands; asked again every minute, because a program that stands still tells nobody. */
export const scheduleQuery = queryOptions({
  queryKey: ['schedule'],
  queryFn: () => collector.schedule(),
  refetchInterval: ASK_AGAIN_MS,
})

export const resumeMailMutation = mutationOptions({ mutationFn: () => collector.resumeMail() })

export const takeTurnMutation = mutationOptions({ mutationFn: () => collector.takeTurn() })
