import type { WaveSummary } from '@estela/contract'

/** The waves of one study in the order in which they are asked. */
export const byPosition = (waves: readonly WaveSummary[]): WaveSummary[] =>
  waves.toSorted((one, other) => one.position - other.position)

/** Whether immediate and delayed answers can be set side by side: at least two waves have opened. */
export const hasComparison = (waves: readonly WaveSummary[]): boolean =>
  waves.filter(({ state }) => state !== 'to-come').length > 1
