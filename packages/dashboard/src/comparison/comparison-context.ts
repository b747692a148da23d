import type { Comparison, ComparisonQuery } from '@estela/contract'
import { createContext, useContext } from 'react'

interface ShownComparison {
  readonly comparison: Comparison
  readonly scope: ComparisonQuery
}

/** The comparison that all pages of a scope show. */
export const ComparisonContext = createContext<ShownComparison | null>(null)

/** @throws when no comparison is around: pages of answers stand inside `ComparisonPages` */
export function useComparison(): ShownComparison {
  const shown = useContext(ComparisonContext)
  if (shown === null) throw new Error('There is no comparison around this page.')
  return shown
}
