import type { ItemComparison } from '@estela/core/comparison/compare'
import type { ComparisonSource } from './comparison-messages.ts'

const COMPARISONS_MAX = 50

type Cache = (source: ComparisonSource, compare: () => Promise<ItemComparison>) => Promise<ItemComparison>

/**
 * Comparisons by the counts they were made from: bootstrap and exact tests cost tens of milliseconds, and a page is
 * opened more often than answers come in. Other counts are another key, so nothing here can be out of date.
 */
export function comparisonCache(): Cache {
  const known = new Map<string, Promise<ItemComparison>>()
  return (source, compare) => {
    const key = keyOf(source)
    const comparison = known.get(key) ?? compare()
    known.delete(key)
    known.set(key, comparison)
    comparison.catch(() => known.delete(key))
    const [oldest] = known.size > COMPARISONS_MAX ? known.keys() : []
    if (oldest !== undefined) known.delete(oldest)
    return comparison
  }
}

/** Questionnaire versions never change, so that waves stand for their items. */
function keyOf({ studies, trajectories, scope }: ComparisonSource): string {
  const waves = studies.map(({ studyId, invited, waves }) => [studyId, invited, waves.map(({ waveId }) => waveId)])
  return JSON.stringify([waves, trajectories, { ...scope, planned: [...scope.planned] }])
}
