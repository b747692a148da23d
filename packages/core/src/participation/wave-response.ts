import { type ResponseRates, responseRates } from '@estela/statistics'

/** How far the invitations to a wave have come. */
export interface InvitationCounts {
  /** No sign of life. */
  readonly created: number
  /** Saved answers and did not submit: with at least half of the core items answered, and with fewer. */
  readonly startedHalf: number
  readonly startedLess: number
  readonly complete: number
  /** Said no to taking part. */
  readonly refused: number
}

/** How the invitations to a wave ended, in the terms of AAPOR; while it is open, how they stand. */
export interface WaveResponse {
  readonly invited: number
  readonly complete: number
  /** At least half of the core items answered, never submitted. */
  readonly partial: number
  /** Fewer than half. */
  readonly breakOff: number
  readonly refused: number
  readonly silent: number
  readonly rates: ResponseRates
}

/**
 * How many of those invited answered? Everybody invited is named on a list and known to be eligible, so whoever is
 * silent is a non-contact and none is of unknown eligibility; break-offs count as refusals (methodology 2.3).
 */
export function waveResponse(waves: readonly InvitationCounts[]): WaveResponse {
  const sum = (count: (wave: InvitationCounts) => number) => waves.reduce((total, wave) => total + count(wave), 0)
  const complete = sum((wave) => wave.complete)
  const partial = sum((wave) => wave.startedHalf)
  const breakOff = sum((wave) => wave.startedLess)
  const refused = sum((wave) => wave.refused)
  const silent = sum((wave) => wave.created)
  const dispositions = { complete, partial, refused: refused + breakOff, nonContact: silent, other: 0, unknown: 0 }
  return {
    invited: complete + partial + breakOff + refused + silent,
    complete,
    partial,
    breakOff,
    refused,
    silent,
    rates: responseRates(dispositions),
  }
}
