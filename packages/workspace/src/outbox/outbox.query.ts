import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { collector } from '../collector.ts'

/** One page of the outbox; page 1 has the newest letters. */
export const outboxQuery = (page: number) =>
  queryOptions({
    queryKey: ['outbox', page],
    queryFn: () => collector.outbox({ page }),
    placeholderData: keepPreviousData,
  })
