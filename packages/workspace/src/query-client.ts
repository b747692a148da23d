import { ProblemError } from '@estela/contract'
import { QueryClient } from '@tanstack/react-query'

/** Keeps what the collector answered. Asks again only where no answer came: a problem the collector names stays one. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: (failures, error) => failures < 2 && !(error instanceof ProblemError) },
  },
})
