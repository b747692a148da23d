import { z } from 'zod'
import { Country, Day } from './instants.ts'
import { LocalizedText } from './localized-text.ts'

export const YearlySeries = z.object({
  country: Country,
  points: z.array(z.object({ year: z.number().int(), value: z.number() })),
})
export type YearlySeries = z.infer<typeof YearlySeries>

/** One indicator: the pilots' own series, the comparators', and what must be known to read them. */
export const Indicator = z.object({
  code: z.string(),
  name: LocalizedText,
  unit: LocalizedText,
  /** `context`: no good direction, so never coloured as progress. */
  direction: z.enum(['increase', 'decrease', 'context']),
  source: LocalizedText,
  pilots: z.array(YearlySeries),
  comparators: z.array(YearlySeries),
  /** Years in which the definition changed or the source has a known fault: the line is left open there. */
  breaks: z.array(z.object({ country: Country, year: z.number().int(), note: LocalizedText })),
})
export type Indicator = z.infer<typeof Indicator>

/** An assistance event marked on the charts of its country. */
export const AssistanceEvent = z.object({
  country: Country,
  date: Day,
  activityId: z.string(),
  title: LocalizedText,
  isSample: z.boolean(),
})
export type AssistanceEvent = z.infer<typeof AssistanceEvent>

export const IndicatorList = z.object({ indicators: z.array(Indicator), events: z.array(AssistanceEvent) })
export type IndicatorList = z.infer<typeof IndicatorList>
