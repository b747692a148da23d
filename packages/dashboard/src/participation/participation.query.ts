import type { ComparisonQuery } from '@estela/contract'
import { queryOptions } from '@tanstack/react-query'
import { collector } from '../collector.ts'

/** Who was asked, who answered and who came back in the studies that `scope` names. */
export const participationQuery = (scope: ComparisonQuery) =>
  queryOptions({ queryKey: ['participation', scope], queryFn: () => collector.participation(scope) })
