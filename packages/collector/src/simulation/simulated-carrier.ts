import type { Random } from '@estela/seeds'
import type { Carrier, Letter } from '../mail/carrier.ts'
import { isWithin, type Stretch } from './simulated-time.ts'

/** A letter that the simulated mail server has taken. */
export interface TakenLetter {
  readonly letter: Letter
  readonly at: Date
}

/** Share of the addresses that no mail server knows. */
const UNKNOWN_SHARE = 0.02
/** Share of letters that are put off although nothing is wrong, as greylisting does. */
const PUT_OFF_SHARE = 0.01

/** A mail server that is sometimes away, puts some letters off and knows some addresses not. It keeps what it takes. */
export function simulatedCarrier(
  now: () => Date,
  outages: readonly Stretch[],
  random: Random,
): Carrier & { readonly taken: TakenLetter[] } {
  const taken: TakenLetter[] = []
  const isUnknown = new Map<string, boolean>()
  return {
    taken,
    async deliver(letter) {
      const { address } = letter.to
      if (isWithin(outages, now())) return { outcome: 'unavailable', reason: 'connection refused', isInDoubt: false }
      if (random.chance(PUT_OFF_SHARE))
        return { outcome: 'unavailable', reason: '451 try again later', isInDoubt: false }
      const unknown = isUnknown.get(address) ?? random.chance(UNKNOWN_SHARE)
      isUnknown.set(address, unknown)
      if (unknown) return { outcome: 'refused', code: 550, reason: '550 no such user' }
      taken.push({ letter, at: now() })
      return { outcome: 'taken' }
    },
    async close() {},
  }
}
