import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { collector } from '../collector.ts'

/** What is due in the next 24 months, in a country or in all. */
export const calendarQuery = (country: string | null) =>
  queryOptions({
    queryKey: ['calendar', country],
    queryFn: () => collector.calendar(country === null ? {} : { country }),
    placeholderData: keepPreviousData,
  })
