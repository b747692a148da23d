import type { ComparisonScope, ItemComparison } from '@estela/core/comparison/compare'
import type { ComparedStudy } from '@estela/core/comparison/study-line'
import type { StoredTrajectory } from '@estela/core/comparison/trajectory'

/** What a comparison is made from. */
export interface ComparisonSource {
  readonly studies: readonly ComparedStudy[]
  readonly trajectories: readonly StoredTrajectory[]
  readonly scope: ComparisonScope
}

/** To the thread; it answers one by one, in order. */
export interface ComparisonRequest {
  readonly number: number
  readonly source: ComparisonSource
}

/** From the thread. */
export type ComparisonReply =
  | { readonly number: number; readonly comparison: ItemComparison }
  | { readonly number: number; readonly failure: string }
