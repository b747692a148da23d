import type { Fulfilment } from '@estela/contract'
import { useComparison } from '../comparison/comparison-context.ts'

/**
 * Who is missing from the figures of an expectation. An activity counts as left out when either of its two groups is
 * hidden; of a single activity the hidden group itself says so.
 */
export function useLeftOutBeside(leftOut: Fulfilment['leftOut']): Fulfilment['leftOut'] {
  const { studies } = useComparison().comparison
  return studies.length > 1 ? leftOut : { ...leftOut, activities: 0 }
}
