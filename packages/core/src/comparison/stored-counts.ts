import type { PairedAs } from './comparison.ts'
import type { PairGroup } from './pair-group.ts'

/** How often a choice of an item was given in a wave. */
export interface ItemCount {
  readonly waveId: string
  readonly item: string
  readonly choice: string
  readonly answers: number
}

/** How often a combination of choices was given in the two waves compared of a study. */
export interface PairCount {
  readonly studyId: string
  readonly earlierItem: string
  readonly laterItem: string
  readonly pairedAs: PairedAs
  readonly earlierChoice: string
  readonly laterChoice: string
  readonly pairs: number
}

/** The counts of the waves compared, as the collector keeps them; counts of other items and studies do no harm. */
export interface StoredCounts {
  readonly items: readonly ItemCount[]
  readonly pairs: readonly PairCount[]
}

/** Where to look up counts, so that reading them all for each item is not needed. */
export interface CountIndex {
  /** People who gave any answer to an item in a wave. */
  answered(waveId: string, item: string): number
  cells(studyId: string, earlierItem: string, laterItem: string, pairedAs: PairedAs): PairGroup['cells']
}

export function indexCounts({ items, pairs }: StoredCounts): CountIndex {
  const answersOf = groupedBy(items, ({ waveId, item }) => keyOf(waveId, item))
  const cellsOf = groupedBy(pairs, (pair) => keyOf(pair.studyId, pair.earlierItem, pair.laterItem, pair.pairedAs))
  return {
    answered: (...key) => (answersOf.get(keyOf(...key)) ?? []).reduce((sum, { answers }) => sum + answers, 0),
    cells: (...key) => cellsOf.get(keyOf(...key)) ?? [],
  }
}

const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts)

function groupedBy<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group === undefined) groups.set(key(row), [row])
    else group.push(row)
  }
  return groups
}
