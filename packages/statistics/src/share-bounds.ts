import { requireCount } from './require-count.ts'

/** Lowest and highest value a share can have; no confidence is attached. */
export interface ShareBounds {
  readonly low: number
  readonly high: number
}

/**
 * What could the share of yes be if everybody invited had answered? From "every silent invitee would have said no" to
 * "every one would have said yes": assumes nothing about the silent, and is as wide as their share.
 * @param counts.yes people who said yes; whole number, at most `answered`
 * @param counts.answered people who answered the question; whole number, at most `invited`
 * @param counts.invited whole number, at least 1
 * @returns shares of `invited`, from 0 to 1
 * @throws {RangeError} when the counts do not satisfy the limits above
 * @source C. F. Manski (1990), Nonparametric bounds on treatment effects, American Economic Review 80:319–323; C. F.
 *   Manski (2003), Partial Identification of Probability Distributions, chapter 1.
 */
export function shareBounds({
  yes,
  answered,
  invited,
}: {
  readonly yes: number
  readonly answered: number
  readonly invited: number
}): ShareBounds {
  requireCount('yes', yes)
  requireCount('answered', answered)
  requireCount('invited', invited)
  if (invited === 0) throw new RangeError('invited must be at least 1')
  if (answered > invited) throw new RangeError(`answered must be at most invited, not ${answered} of ${invited}`)
  if (yes > answered) throw new RangeError(`yes must be at most answered, not ${yes} of ${answered}`)
  return { low: yes / invited, high: (yes + invited - answered) / invited }
}
