import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { collector } from '../collector.ts'
import type { Category } from './activity-list-view.ts'

/** The activities of a country and a category; null for all of them. */
export const activitiesQuery = (country: string | null, category: Category | null) =>
  queryOptions({
    queryKey: ['activities', country, category],
    queryFn: () => collector.activities({ ...(country && { country }), ...(category && { category }) }),
    placeholderData: keepPreviousData,
  })
