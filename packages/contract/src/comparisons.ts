import { CATEGORIES, CLAIMS, CRITERIA, DIMENSIONS, LEVELS, OUTCOMES } from '@estela/core'
import { z } from 'zod'
import { Country, Day, Instant } from './instants.ts'
import { LocalizedText } from './localized-text.ts'

const Count = z.number().int().nonnegative()
const Counts = z.array(Count).readonly()
const Share = z.number().min(0).max(1)
const Detail = z.enum(['counts', 'small', 'full'])
const LeftOut = z.object({ activities: Count, people: Count })
const Estimate = z.object({ value: z.number(), low: z.number(), high: z.number() })
const Bounds = z.object({ low: Share, high: Share })
const ChiSquare = z.object({ chiSquare: z.number(), degreesOfFreedom: Count, p: Share })

export const HiddenGroup = z.object({
  shown: z.literal(false),
  reason: z.enum(['nobody', 'too-few', 'identifying', 'not-broken-down']),
  leftOut: LeftOut,
  sentence: LocalizedText,
})
export type HiddenGroup = z.infer<typeof HiddenGroup>

export const ChangeTest = z.object({
  method: z.enum(['exact', 'normal']),
  p: Share,
  z: z.number(),
  tPlus: z.number(),
  tMinus: z.number(),
  signP: Share,
  adjusted: z.object({
    method: z.enum(['holm', 'benjamini-hochberg']),
    p: Share,
    family: Count,
    limit: Share,
  }),
})
export type ChangeTest = z.infer<typeof ChangeTest>

export const Change = z.object({
  shown: z.literal(true),
  detail: Detail,
  claim: z.enum(CLAIMS),
  pooling: z.enum(['one', 'apart', 'clusters']),
  leftOut: LeftOut,
  months: z.object({ min: z.number(), max: z.number() }),
  invited: Count,
  matched: Count,
  withoutStep: Count.nullable(),
  outsideWindow: Count.nullable(),
  earlier: Counts,
  later: Counts,
  transitions: z.array(Counts).readonly().nullable(),
  up: Count,
  same: Count,
  down: Count,
  dominance: z.number().min(-1).max(1),
  medianEarlier: z.number(),
  medianLater: z.number(),
  meanDifference: Estimate.nullable(),
  test: ChangeTest.nullable(),
  effects: z
    .object({
      rankBiserial: z.number().nullable(),
      cohenDz: z.number().nullable(),
      hedgesGz: z.number().nullable(),
      cohenDav: z.number().nullable(),
    })
    .nullable(),
  symmetry: ChiSquare.nullable(),
  homogeneity: ChiSquare.nullable(),
  favourable: z
    .object({
      earlier: Count,
      later: Count,
      difference: Estimate,
      tango: z.object({ low: z.number(), high: z.number() }),
      midP: Share,
    })
    .nullable(),
  clustering: z.object({ intraclassCorrelation: z.number(), designEffect: z.number() }).nullable(),
  weighted: z
    .object({ dominance: z.number(), meanDifference: z.number().nullable(), effectiveSize: z.number() })
    .nullable(),
  upBounds: Bounds.nullable(),
  downBounds: Bounds.nullable(),
  activities: z
    .array(z.object({ activityId: z.string(), matched: Count, up: Count, same: Count, down: Count }))
    .readonly(),
  sentence: LocalizedText,
})
export type Change = z.infer<typeof Change>

export const OtherPeople = z.object({
  shown: z.literal(true),
  leftOut: LeftOut,
  values: z.array(z.number()).readonly(),
  earlierOnly: Counts,
  laterOnly: Counts,
  cliffDelta: z.number().min(-1).max(1).nullable(),
  mannWhitney: z.object({ p: Share, method: z.enum(['exact', 'normal']) }).nullable(),
  sentence: LocalizedText,
})
export type OtherPeople = z.infer<typeof OtherPeople>

export const Recalled = z.object({
  shown: z.literal(true),
  detail: Detail,
  leftOut: LeftOut,
  matched: Count,
  values: z.array(z.number()).readonly(),
  notRecalled: Count,
  before: Counts,
  now: Counts,
  up: Count,
  same: Count,
  down: Count,
  sentence: LocalizedText,
})
export type Recalled = z.infer<typeof Recalled>

export const Scale = z.object({
  id: z.string(),
  steps: z.array(z.object({ value: z.number(), label: LocalizedText })).readonly(),
})
export type Scale = z.infer<typeof Scale>

const ItemFacts = {
  item: z.string(),
  wording: LocalizedText,
  level: z.enum(LEVELS),
  criterion: z.enum(CRITERIA).nullable(),
}

export const ChangeRow = z.object({
  ...ItemFacts,
  questionnaires: z.tuple([z.string(), z.string()]).readonly(),
  scale: Scale,
  role: z.enum(['confirmatory', 'exploratory']),
  threshold: z.number().nullable(),
  /** Where the waves word it differently: the earlier wording, and why the authors judged that it asks the same. */
  equivalence: z.object({ earlier: LocalizedText, notes: z.array(LocalizedText).readonly() }).nullable(),
  earlierAnswered: Count.nullable(),
  laterAnswered: Count.nullable(),
  person: z.discriminatedUnion('shown', [Change, HiddenGroup]),
  institution: z.discriminatedUnion('shown', [Change, HiddenGroup]),
  others: OtherPeople.nullable(),
  recalled: z.discriminatedUnion('shown', [Recalled, HiddenGroup]).nullable(),
})
export type ChangeRow = z.infer<typeof ChangeRow>

const OutcomeCounts = z.record(z.enum(OUTCOMES), Count)

export const Fulfilment = z.object({
  shown: z.literal(true),
  detail: Detail,
  leftOut: LeftOut,
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

export const StageRow = z.object({
  item: z.string(),
  wording: LocalizedText,
  scale: Scale,
  cases: z
    .array(
      z.object({
        activityId: z.string(),
        waves: z
          .array(z.object({ offsetMonths: z.number().int(), reports: Count.nullable(), median: z.number().nullable() }))
          .readonly(),
        gained: z.number().nullable(),
      }),
    )
    .readonly(),
  timeToStage: z
    .object({
      stage: z.number(),
      cases: Count,
      steps: z
        .array(
          z.object({
            months: z.number(),
            atRisk: Count,
            share: Share,
            low: Share.nullable(),
            high: Share.nullable(),
          }),
        )
        .readonly(),
      median: z.number().nullable(),
    })
    .nullable(),
  sentence: LocalizedText,
})
export type StageRow = z.infer<typeof StageRow>

export const DescribedRow = z.object({
  ...ItemFacts,
  questionnaire: z.string(),
  scale: Scale,
  claim: z.literal('C0'),
  leftOut: LeftOut,
  counts: Counts.nullable(),
  sentence: LocalizedText,
})
export type DescribedRow = z.infer<typeof DescribedRow>

export const AttritionRow = z.object({
  item: z.string(),
  wording: LocalizedText,
  stayers: Count,
  leavers: Count,
  stayersMean: z.number(),
  leaversMean: z.number(),
  standardizedDifference: z.number().nullable(),
  p: Share.nullable(),
  sentence: LocalizedText,
})
export type AttritionRow = z.infer<typeof AttritionRow>

/**
 * Which answers are compared. Nothing set: both pilots together. `followUp` 1 is the first delayed wave of each study;
 * `endedFrom` and `endedTo` choose activities by their last day; `by` and `group` one category of one breakdown.
 */
export const ComparisonQuery = z
  .strictObject({
    activity: z.string().max(100).optional(),
    country: Country.optional(),
    category: z.enum(CATEGORIES).optional(),
    endedFrom: Day.optional(),
    endedTo: Day.optional(),
    followUp: z.coerce.number().int().min(1).max(9).default(1),
    by: z.enum(DIMENSIONS).optional(),
    group: z.string().min(1).max(64).optional(),
  })
  .refine(({ by, group }) => (by === undefined) === (group === undefined), {
    path: ['group'],
    message: 'by and group go together',
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
  earlierComplete: Count,
  laterComplete: Count,
  /** Respondents who answered both waves in their windows, by who answered the later one. */
  answeredBoth: z.object({ person: Count, institution: Count }),
  /** What `group` may be for each `by`. */
  categories: z.record(z.enum(DIMENSIONS), z.array(z.string()).readonly()),
  changes: z.array(ChangeRow).readonly(),
  expectations: z.array(ExpectationRow).readonly(),
  stages: z.array(StageRow).readonly(),
  described: z.array(DescribedRow).readonly(),
  attrition: z.array(AttritionRow).readonly(),
  /** Items that may not be compared because wording, scale or the order of the answers changed between the waves. */
  refused: z
    .array(
      z.object({
        item: z.string(),
        reason: z.enum(['wording', 'scale', 'order']),
        earlier: LocalizedText,
        later: LocalizedText,
        scales: z.tuple([z.string(), z.string()]).readonly(),
      }),
    )
    .readonly(),
  /** Version of the rules and methods by which these figures were made. */
  methodVersion: z.string(),
  isSample: z.boolean(),
  computedAt: Instant,
})
export type Comparison = z.infer<typeof Comparison>

/** What people wrote in answer to one open question, in both waves. Never who wrote it, and in no order of theirs. */
export const OpenTexts = z.object({
  items: z.array(
    z.object({
      item: z.string(),
      earlierWording: LocalizedText.nullable(),
      laterWording: LocalizedText.nullable(),
      earlier: z.object({ written: Count, texts: z.array(z.string()).readonly() }),
      later: z.object({ written: Count, texts: z.array(z.string()).readonly() }),
    }),
  ),
  /** From so many texts on, all are shown; below, only those whose writers allow to be quoted. */
  verbatimMin: Count,
})
export type OpenTexts = z.infer<typeof OpenTexts>
