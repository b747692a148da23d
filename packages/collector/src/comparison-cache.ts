import { type ComparedStudy, compareItems, type ItemComparison } from '@estela/core/comparison/compare'
import type { StoredCounts } from '@estela/core/comparison/stored-counts'

const COMPARISONS_MAX = 50

/** Kept the same, so that an interval does not change by itself between two openings of a page. */
const BOOTSTRAP_SEED = 20_261_125

/**
 * Comparisons by the counts they were made from: bootstrap and exact tests cost tens of milliseconds, and a page is
 * opened more often than answers come in. Other counts are another key, so nothing here can be out of date.
 */
export function comparisonCache(): (studies: readonly ComparedStudy[], counts: StoredCounts) => ItemComparison {
  const known = new Map<string, ItemComparison>()
  return (studies, counts) => {
    const waves = studies.map(({ studyId, earlier, later }) => [studyId, earlier.waveId, later.waveId])
    const key = JSON.stringify([waves, counts.items, counts.pairs])
    const comparison = known.get(key) ?? compareItems(studies, counts, BOOTSTRAP_SEED)
    known.delete(key)
    known.set(key, comparison)
    const [oldest] = known.size > COMPARISONS_MAX ? known.keys() : []
    if (oldest !== undefined) known.delete(oldest)
    return comparison
  }
}
