import type { Wave } from './wave.ts'

/** The two waves of one study that are compared. */
export interface WavePair<W> {
  readonly studyId: string
  readonly earlier: W
  readonly later: W
}

/**
 * Which waves are compared for the nth follow-up? In each study the immediate wave with its nth delayed one; studies
 * without such a wave are left out.
 * @param followUp 1 for the first delayed wave
 */
export function wavePairs<W extends Pick<Wave, 'studyId' | 'kind' | 'position'>>(
  waves: readonly W[],
  followUp: number,
): WavePair<W>[] {
  const studyIds = [...new Set(waves.map(({ studyId }) => studyId))]
  return studyIds.flatMap((studyId) => {
    const own = waves.filter((wave) => wave.studyId === studyId).sort((a, b) => a.position - b.position)
    const earlier = own.find(({ kind }) => kind === 'immediate')
    const later = own.filter(({ kind }) => kind === 'delayed')[followUp - 1]
    return earlier === undefined || later === undefined ? [] : { studyId, earlier, later }
  })
}
