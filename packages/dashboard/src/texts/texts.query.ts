import type { ComparisonQuery } from '@estela/contract'
import { queryOptions } from '@tanstack/react-query'
import { collector } from '../collector.ts'

/** What people wrote in the two questionnaires that `scope` compares. Texts know no groups, so these are left out. */
export const textsQuery = ({ by: _by, group: _group, ...scope }: ComparisonQuery) =>
  queryOptions({ queryKey: ['comparison-texts', scope], queryFn: () => collector.openTexts(scope) })
