import { CONTACT_STEPS, type ContactStep } from '../wave/contact-plan.ts'

/** Letters of one step that went on one day. */
interface LettersOfDay {
  readonly step: ContactStep
  /** `YYYY-MM-DD` in UTC. */
  readonly day: string
  readonly letters: number
}

/** When the letters of a step typically went. */
export interface TypicalDay {
  readonly step: ContactStep
  readonly letters: number
  /** Days since the wave opened by which half of them had gone; negative before it opened. */
  readonly day: number
}

const DAY_MS = 24 * 60 * 60 * 1000

/** When did the letters of each step go, counted from the opening of each wave? Steps without a letter are left out. */
export function typicalDays(
  waves: readonly { readonly opensAt: Date; readonly letters: readonly LettersOfDay[] }[],
): readonly TypicalDay[] {
  return CONTACT_STEPS.flatMap((step) => {
    const days = waves
      .flatMap(({ opensAt, letters }) => {
        const first = Math.floor(opensAt.getTime() / DAY_MS)
        const own = letters.filter((each) => each.step === step)
        return own.map((each) => ({ day: Date.parse(each.day) / DAY_MS - first, letters: each.letters }))
      })
      .sort((one, other) => one.day - other.day)
    const total = days.reduce((sum, { letters }) => sum + letters, 0)
    return total === 0 ? [] : [{ step, letters: total, day: medianDay(days, total) }]
  })
}

/** @param days ascending */
function medianDay(days: readonly { readonly day: number; readonly letters: number }[], total: number): number {
  let gone = 0
  for (const { day, letters } of days) {
    gone += letters
    if (gone >= total / 2) return day
  }
  throw new RangeError('There must be letters on some day.')
}
