import { CATEGORIES } from '@estela/core'
import { z } from 'zod'
import { WaveSummary } from './activities.ts'
import { Country } from './instants.ts'
import { LocalizedText } from './localized-text.ts'

const Count = z.number().int().nonnegative()

/** What is going on in one country now. */
export const CountryOverview = z.object({
  country: Country,
  activities: Count,
  /** Over all waves that have opened. */
  invited: Count,
  complete: Count,
  /** Respondents who answered the first wave and its first follow-up. */
  answeredTwice: Count,
  /** Waves open now, and the next ones to open, soonest first. */
  open: z.array(
    z.object({ activityId: z.string(), activityTitle: LocalizedText, category: z.enum(CATEGORIES), wave: WaveSummary }),
  ),
  toCome: z.array(
    z.object({ activityId: z.string(), activityTitle: LocalizedText, category: z.enum(CATEGORIES), wave: WaveSummary }),
  ),
  isSample: z.boolean(),
})
export type CountryOverview = z.infer<typeof CountryOverview>

export const Overview = z.object({ countries: z.array(CountryOverview) })
export type Overview = z.infer<typeof Overview>
