import { requireCount } from './require-count.ts'

/** How many invitations ended how. The letters are those of the AAPOR Standard Definitions. */
export interface Dispositions {
  /** I: complete submissions. */
  readonly complete: number
  /** P: partial submissions. */
  readonly partial: number
  /** R: refusals and break-offs. */
  readonly refused: number
  /** NC: known to be eligible, never reached or silent. */
  readonly nonContact: number
  /** O: eligible and reached, but prevented otherwise. */
  readonly other: number
  /** U: nobody knows whether the invited person was eligible, for example a bounced letter. */
  readonly unknown: number
}

/** Shares from 0 to 1; null where nobody is in the denominator. */
export interface ResponseRates {
  /** Complete among all. */
  readonly rr1: number | null
  /** Complete or partial among all. */
  readonly rr2: number | null
  /** As rr1 and rr2, but of the unknown only the eligible share counts. */
  readonly rr3: number | null
  readonly rr4: number | null
  /** As rr1 and rr2, without the unknown. */
  readonly rr5: number | null
  readonly rr6: number | null
  /** Complete among those reached. */
  readonly coop1: number | null
  /** Complete among those reached and able to answer. */
  readonly coop3: number | null
  /** Refused among all. */
  readonly ref1: number | null
  /** Reached among all. */
  readonly con1: number | null
}

/**
 * How many of the invited answered, and how many of those reached? The response, cooperation, refusal and contact rates
 * of the American Association for Public Opinion Research.
 * @param dispositions one count per way an invitation can end; whole numbers
 * @param options.eligibleShare e: share of the unknown taken to be eligible, from 0 to 1; enters rr3 and rr4 only
 * @throws {RangeError} naming the disposition that is not a count, or `eligibleShare`
 * @source AAPOR, Standard Definitions: Final Dispositions of Case Codes and Outcome Rates for Surveys (2023), RR1–RR6,
 *   COOP1, COOP3, REF1, CON1; same figures as `outcomerate` of the R package outcomerate.
 */
export function responseRates(
  dispositions: Dispositions,
  { eligibleShare = 1 }: { readonly eligibleShare?: number } = {},
): ResponseRates {
  const { complete, partial, refused, nonContact, other, unknown } = requireDispositions(dispositions)
  if (!(eligibleShare >= 0 && eligibleShare <= 1)) {
    throw new RangeError(`eligibleShare must lie between 0 and 1, not ${eligibleShare}`)
  }
  const answered = complete + partial
  const eligible = answered + refused + nonContact + other
  const likelyEligible = eligible + eligibleShare * unknown
  const all = eligible + unknown
  return {
    rr1: share(complete, all),
    rr2: share(answered, all),
    rr3: share(complete, likelyEligible),
    rr4: share(answered, likelyEligible),
    rr5: share(complete, eligible),
    rr6: share(answered, eligible),
    coop1: share(complete, answered + refused + other),
    coop3: share(complete, answered + refused),
    ref1: share(refused, all),
    con1: share(answered + refused + other, all),
  }
}

function requireDispositions(dispositions: Dispositions): Dispositions {
  requireCount('complete', dispositions.complete)
  requireCount('partial', dispositions.partial)
  requireCount('refused', dispositions.refused)
  requireCount('nonContact', dispositions.nonContact)
  requireCount('other', dispositions.other)
  requireCount('unknown', dispositions.unknown)
  return dispositions
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
