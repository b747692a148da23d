import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { collector } from '../collector.ts'
import type { Category } from './activity-list-view.ts'

/** The activities of a country and a category; null for all of them. Those archived are a list of their own. */
export const activitiesQuery = (country: string | null, category: Category | null, isArchived = false) =>
  queryOptions({
    queryKey: ['activities', country, category, isArchived],
    queryFn: () =>
      collector.activities({
        ...(country && { country }),
        ...(category && { category }),
        ...(isArchived && { archived: 'yes' }),
      }),
    placeholderData: keepPreviousData,
  })
