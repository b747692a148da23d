import type { Change, ChangeRow, OtherPeople } from '@estela/contract'
import type { FigureWriter } from './figure-writer.ts'
import type { MethodId } from './methods.ts'
import { type WhyNot, whyNoHomogeneity, whyNoMean, whyNoSymmetry, whyNoTest, whyNotWeighted } from './why-not.ts'

/** One figure of the annex: its name, and its value or why there is none. */
export interface FigureLine {
  readonly id: string
  /** Null when it was not computed. */
  readonly value: string | null
  /** A word for the value, where it is no number: the key of `word-…`. */
  readonly word?: string
  readonly method?: MethodId
  readonly why?: WhyNot
}

/**
 * Everything that was computed for one group of pairs. Of a very small group these are counts; a part of the people has
 * no counts of those left aside.
 */
export function figureLines(row: ChangeRow, change: Change, write: FigureWriter): readonly FigureLine[] {
  const computed =
    change.detail === 'counts' ? [lineOf('other-figures', null, { why: 'few-pairs' })] : computedLines(change, write)
  return [...countedLines(change, write), ...computed, ...standingLines(row, change, write)]
}

const computedLines = (change: Change, write: FigureWriter): readonly FigureLine[] => [
  ...middleLines(change, write),
  ...testLines(change, write),
  ...sizeLines(change, write),
  ...tableLines(change, write),
  ...favourableLines(change, write),
  ...clusteringLines(change, write),
  ...weightedLines(change, write),
  ...silentLines(change, write),
]

const lineOf = (
  id: string,
  value: string | null | undefined,
  rest: { readonly method?: MethodId; readonly why?: WhyNot } = {},
): FigureLine => ({ id, value: value ?? null, ...rest })

function countedLines(change: Change, { count }: FigureWriter): readonly FigureLine[] {
  const aside = (value: number | null) => (value === null ? null : count(value))
  return [
    lineOf('matched', count(change.matched)),
    lineOf('without-step', aside(change.withoutStep), { why: 'not-by-group' }),
    lineOf('outside-window', aside(change.outsideWindow), { why: 'not-by-group' }),
    lineOf('left-out-activities', count(change.leftOut.activities)),
    lineOf('left-out-people', count(change.leftOut.people)),
    lineOf('moved', [change.up, change.same, change.down].map(count).join(' · ')),
  ]
}

function middleLines(change: Change, write: FigureWriter): readonly FigureLine[] {
  const { dominance, medianEarlier, medianLater, meanDifference, pooling } = change
  return [
    lineOf('dominance', write.decimal(dominance), { method: 'dominance' }),
    lineOf('median-earlier', write.plain(medianEarlier), { method: 'median' }),
    lineOf('median-later', write.plain(medianLater), { method: 'median' }),
    lineOf(
      'mean-difference',
      meanDifference && `${write.decimal(meanDifference.value)} ${write.interval(meanDifference)}`,
      { method: pooling === 'clusters' ? 'clusters' : 'bca', why: whyNoMean(change) },
    ),
  ]
}

function testLines(change: Change, write: FigureWriter): readonly FigureLine[] {
  const { test } = change
  const why = whyNoTest(change)
  const adjusted = { method: 'adjusted', why } as const
  const wilcoxon = { method: 'wilcoxon', why } as const
  return [
    lineOf('wilcoxon-p', test && write.p(test.p), wilcoxon),
    ...(test === null
      ? []
      : [
          { ...lineOf('wilcoxon-form', null, wilcoxon), word: test.method },
          lineOf('wilcoxon-sums', [test.tPlus, test.tMinus].map(write.plain).join(' · '), wilcoxon),
          lineOf('wilcoxon-z', write.decimal(test.z), wilcoxon),
        ]),
    lineOf('sign-p', test && write.p(test.signP), { method: 'sign', why }),
    lineOf('adjusted-p', test && write.p(test.adjusted.p), adjusted),
    ...(test === null
      ? []
      : [
          { ...lineOf('adjusted-by', null, adjusted), word: test.adjusted.method },
          lineOf(
            'adjusted-family',
            `${write.count(test.adjusted.family)} · ${write.plain(test.adjusted.limit)}`,
            adjusted,
          ),
        ]),
  ]
}

function sizeLines(change: Change, { decimal }: FigureWriter): readonly FigureLine[] {
  const { effects } = change
  const size = (id: string, value: number | null | undefined, method: MethodId, why: WhyNot) =>
    lineOf(id, value === null || value === undefined ? null : decimal(value), { method, why })
  return [
    size('rank-biserial', effects?.rankBiserial, 'rank-biserial', 'nobody-moved'),
    size('cohen-dz', effects?.cohenDz, 'cohen', 'not-averaged'),
    size('hedges-gz', effects?.hedgesGz, 'cohen', 'not-averaged'),
    size('cohen-dav', effects?.cohenDav, 'cohen', 'not-averaged'),
  ]
}

/** Of activities that stand side by side nothing is tested together. */
function tableLines(change: Change, write: FigureWriter): readonly FigureLine[] {
  const isTested = change.pooling !== 'apart'
  const chiSquare = (test: Change['symmetry']) =>
    isTested && test !== null
      ? `χ²(${write.count(test.degreesOfFreedom)}) = ${write.decimal(test.chiSquare)}, p = ${write.p(test.p)}`
      : null
  const line = (id: 'bowker' | 'stuart-maxwell', test: Change['symmetry'], why: WhyNot) =>
    lineOf(id, chiSquare(test), { method: id, why })
  return [
    line('bowker', change.symmetry, whyNoSymmetry(change)),
    line('stuart-maxwell', change.homogeneity, whyNoHomogeneity(change)),
  ]
}

function favourableLines({ favourable, pooling }: Change, write: FigureWriter): readonly FigureLine[] {
  if (favourable === null) {
    return [lineOf('favourable-difference', null, { why: pooling === 'apart' ? 'apart' : 'no-five-steps' })]
  }
  const { earlier, later, difference, tango, midP } = favourable
  return [
    lineOf('favourable-counts', [earlier, later].map(write.count).join(' · ')),
    lineOf('favourable-difference', `${write.decimal(difference.value)} ${write.interval(difference)}`, {
      method: 'newcombe',
    }),
    lineOf('favourable-tango', write.interval(tango), { method: 'tango' }),
    lineOf('favourable-mid-p', write.p(midP), { method: 'mcnemar' }),
  ]
}

function clusteringLines({ clustering, activities }: Change, { decimal }: FigureWriter): readonly FigureLine[] {
  const rest = { method: 'design-effect', why: activities.length < 2 ? 'one-activity' : 'not-averaged' } as const
  return [
    lineOf('design-effect', clustering && decimal(clustering.designEffect), rest),
    lineOf('intraclass-correlation', clustering && decimal(clustering.intraclassCorrelation), rest),
  ]
}

function weightedLines(change: Change, { decimal }: FigureWriter): readonly FigureLine[] {
  const { weighted } = change
  const rest = { method: 'weights', why: whyNotWeighted(change) } as const
  if (weighted === null) return [lineOf('weighted-dominance', null, rest)]
  const { dominance, meanDifference, effectiveSize } = weighted
  return [
    lineOf('weighted-dominance', decimal(dominance), rest),
    lineOf('weighted-mean', meanDifference === null ? null : decimal(meanDifference), rest),
    lineOf('effective-size', decimal(effectiveSize), rest),
  ]
}

const silentLines = ({ upBounds, downBounds }: Change, { interval }: FigureWriter): readonly FigureLine[] => [
  lineOf('up-bounds', upBounds && interval(upBounds), { method: 'bounds' }),
  lineOf('down-bounds', downBounds && interval(downBounds), { method: 'bounds' }),
]

const standingLines = (row: ChangeRow, change: Change, { plain }: FigureWriter): readonly FigureLine[] => [
  { ...lineOf('claim', null), word: change.claim },
  { ...lineOf('role', null), word: row.role },
  lineOf('threshold', row.threshold === null ? null : plain(row.threshold), { why: 'no-threshold' }),
  { ...lineOf('pooling', null), word: `pooling-${change.pooling}` },
]

/** Those who answered only one of the two questionnaires. */
export function otherPeopleLines(others: OtherPeople, write: FigureWriter): readonly FigureLine[] {
  const people = (counts: readonly number[]) => write.count(counts.reduce((sum, each) => sum + each, 0))
  const rest = { method: 'others', why: 'few-others' } as const
  return [
    lineOf('earlier-only', people(others.earlierOnly)),
    lineOf('later-only', people(others.laterOnly)),
    lineOf('left-out-activities', write.count(others.leftOut.activities)),
    lineOf('left-out-people', write.count(others.leftOut.people)),
    lineOf('cliff-delta', others.cliffDelta === null ? null : write.decimal(others.cliffDelta), rest),
    lineOf('mann-whitney', others.mannWhitney && write.p(others.mannWhitney.p), rest),
    ...(others.mannWhitney === null
      ? []
      : [{ ...lineOf('mann-whitney-form', null, rest), word: others.mannWhitney.method }]),
  ]
}
