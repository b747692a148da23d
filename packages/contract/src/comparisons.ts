import { CATEGORIES, CRITERIA, LEVELS, OUTCOMES } from '@estela/core'
import { z } from 'zod'
import { Country, Instant } from './instants.ts'
import { LocalizedText } from './localized-text.ts'

const Count = z.number().int().nonnegative()
const Detail = z.enum(['counts', 'small', 'full'])

export const HiddenGroup = z.object({
  shown: z.literal(false),
  reason: z.enum(['nobody', 'too-few', 'all-the-same']),
  groupsLeftOut: Count,
  sentence: LocalizedText,
})

export const Change = z.object({
  shown: z.literal(true),
  detail: Detail,
  groupsLeftOut: Count,
  matched: Count,
  withoutStep: Count,
  earlier: z.array(Count).readonly(),
  later: z.array(Count).readonly(),
  up: Count,
  same: Count,
  down: Count,
  dominance: z.number().min(-1).max(1),
  medianEarlier: z.number(),
  medianLater: z.number(),
  meanDifference: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
  exactP: z.number().min(0).max(1).nullable(),
  sentence: LocalizedText,
})
export type Change = z.infer<typeof Change>

const ScaleShape = z.object({
  id: z.string(),
  steps: z.array(z.object({ value: z.number(), label: LocalizedText })).readonly(),
})

export const ChangeRow = z.object({
  item: z.string(),
  wording: LocalizedText,
  level: z.enum(LEVELS),
  criterion: z.enum(CRITERIA).nullable(),
  scale: ScaleShape,
  earlierAnswered: Count.nullable(),
  laterAnswered: Count.nullable(),
  person: z.discriminatedUnion('shown', [Change, HiddenGroup]),
  institution: z.discriminatedUnion('shown', [Change, HiddenGroup]),
})
export type ChangeRow = z.infer<typeof ChangeRow>

const OutcomeCounts = z.record(z.enum(OUTCOMES), Count)

export const Fulfilment = z.object({
  shown: z.literal(true),
  detail: Detail,
  groupsLeftOut: Count,
  matched: Count,
  expected: OutcomeCounts.nullable(),
  notExpected: OutcomeCounts.nullable(),
  sentence: LocalizedText,
})
export type Fulfilment = z.infer<typeof Fulfilment>

export const ExpectationRow = z.object({
  item: z.string(),
  expectationItem: z.string(),
  expectationWording: LocalizedText,
  realisationWording: LocalizedText,
  level: z.enum(LEVELS),
  criterion: z.enum(CRITERIA).nullable(),
  person: z.discriminatedUnion('shown', [Fulfilment, HiddenGroup]),
  institution: z.discriminatedUnion('shown', [Fulfilment, HiddenGroup]),
})
export type ExpectationRow = z.infer<typeof ExpectationRow>

/** Which answers are compared. Nothing set: both pilots together. `followUp` 1 is the first delayed wave of each study. */
export const ComparisonQuery = z.strictObject({
  activity: z.string().max(100).optional(),
  country: Country.optional(),
  category: z.enum(CATEGORIES).optional(),
  followUp: z.coerce.number().int().min(1).max(9).default(1),
})
export type ComparisonQuery = z.infer<typeof ComparisonQuery>

/** Immediate against delayed answers of the studies that the query names. */
export const Comparison = z.object({
  studies: z.array(
    z.object({
      activityId: z.string(),
      activityTitle: LocalizedText,
      category: z.enum(CATEGORIES),
      country: Country,
      offsetMonths: z.number().int(),
    }),
  ),
  /** How many follow-up waves have opened in any of these studies: what `followUp` may be. */
  followUps: Count,
  /** Months between the two waves; null when no study has such a wave. */
  months: z.object({ min: z.number(), max: z.number() }).nullable(),
  invited: Count,
  earlierComplete: Count.nullable(),
  laterComplete: Count.nullable(),
  /** Respondents who answered both waves, by who answered the later one; null stands for fewer than five. */
  answeredBoth: z.object({ person: Count.nullable(), institution: Count.nullable() }),
  changes: z.array(ChangeRow).readonly(),
  expectations: z.array(ExpectationRow).readonly(),
  /** Items that may not be compared because wording or scale changed between the waves. */
  refused: z
    .array(
      z.object({
        item: z.string(),
        reason: z.enum(['wording', 'scale']),
        earlier: LocalizedText,
        later: LocalizedText,
      }),
    )
    .readonly(),
  isSample: z.boolean(),
  computedAt: Instant,
})
export type Comparison = z.infer<typeof Comparison>
