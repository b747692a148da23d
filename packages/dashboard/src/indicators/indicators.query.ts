import { queryOptions } from '@tanstack/react-query'
import { collector } from '../collector.ts'

/** All indicator series with the events marked on them. */
export const indicatorsQuery = queryOptions({ queryKey: ['indicators'], queryFn: () => collector.indicators() })
