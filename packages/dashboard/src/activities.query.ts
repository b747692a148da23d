import { queryOptions } from '@tanstack/react-query'
import { collector } from './collector.ts'

/** Every activity, for the choices of a filter. */
export const activitiesQuery = queryOptions({ queryKey: ['activities', {}], queryFn: () => collector.activities() })
