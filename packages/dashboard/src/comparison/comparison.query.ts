import type { ComparisonQuery } from '@estela/contract'
import { queryOptions } from '@tanstack/react-query'
import { collector } from '../collector.ts'

/** Immediate against delayed answers of the studies that `scope` names. */
export const comparisonQuery = (scope: ComparisonQuery) =>
  queryOptions({ queryKey: ['comparison', scope], queryFn: () => collector.comparison(scope) })
