import { type ResponseRates, responseRates } from '@estela/statistics'

/** How far the invitations to a wave have come. */
export interface InvitationCounts {
  /** No sign of life, though letters can have arrived. */
  readonly created: number
  /** Of those without any sign of life: the address takes no mail. */
  readonly undeliverable: number
  /** Should never have been asked; in no rate. */
  readonly ineligible: number
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
  /** The invitation came back: nobody knows whether they would have been eligible still. */
  readonly undeliverable: number
  /** Not among the invited. */
  readonly ineligible: number
  readonly rates: ResponseRates
}

/**
 * How many of those invited answered? Everybody invited is named on a list, so whoever is silent is a non-contact; only of
 * those whose invitation came back is it not known whether they are still there (U). Break-offs count as refusals
 * (methodology 2.3).
 */
export function waveResponse(waves: readonly InvitationCounts[]): WaveResponse {
  const sum = (count: (wave: InvitationCounts) => number) => waves.reduce((total, wave) => total + count(wave), 0)
  const complete = sum((wave) => wave.complete)
  const partial = sum((wave) => wave.startedHalf)
  const breakOff = sum((wave) => wave.startedLess)
  const refused = sum((wave) => wave.refused)
  const silent = sum((wave) => wave.created)
  const undeliverable = sum((wave) => wave.undeliverable)
  const dispositions = {
    complete,
    partial,
    refused: refused + breakOff,
    nonContact: silent,
    other: 0,
    unknown: undeliverable,
  }
  return {
    invited: complete + partial + breakOff + refused + silent + undeliverable,
    complete,
    partial,
    breakOff,
    refused,
    silent,
    undeliverable,
    ineligible: sum((wave) => wave.ineligible),
    rates: responseRates(dispositions),
  }
}
