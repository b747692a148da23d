import type { Change, ChangeRow, Comparison } from '@estela/contract'
import { type CsvCell, csv } from './csv.ts'

const COLUMNS = ['item', 'questionnaire_earlier', 'questionnaire_later', 'paired_as', 'figure', 'value', 'low', 'high']

type Figure = readonly [name: string, value: CsvCell, low?: number | undefined, high?: number | undefined]

/** Every figure of a comparison, one line each; a group that is not shown has one line that says why. */
export const figuresCsv = (comparison: Comparison): string =>
  csv(COLUMNS, [
    ['', '', '', '', 'method_version', comparison.methodVersion, null, null],
    ['', '', '', '', 'computed_at', comparison.computedAt, null, null],
    ...comparison.changes.flatMap(linesOfRow),
  ])

const linesOfRow = (row: ChangeRow) =>
  (['person', 'institution'] as const).flatMap((pairedAs) => {
    const change = row[pairedAs]
    const figures: readonly Figure[] = change.shown ? figuresOf(row, change) : [['not_shown', change.reason]]
    return figures.map(([name, value, low = null, high = null]) => [
      row.item,
      ...row.questionnaires,
      pairedAs,
      name,
      value,
      low,
      high,
    ])
  })

function figuresOf({ role, threshold, equivalence }: ChangeRow, change: Change): readonly Figure[] {
  const counts: readonly Figure[] = [
    ['role', role],
    ['threshold', threshold],
    ...(equivalence?.notes ?? []).map(({ en }): Figure => ['judged_equivalent', en]),
    ['claim', change.claim],
    ['pooling', change.pooling],
    ['pairs', change.matched],
    ['without_step', change.withoutStep],
    ['outside_window', change.outsideWindow],
    ['left_out_activities', change.leftOut.activities],
    ['left_out_people', change.leftOut.people],
    ['up', change.up],
    ['same', change.same],
    ['down', change.down],
  ]
  return change.detail === 'counts' ? counts : [...counts, ...largerGroupFigures(change)]
}

/** From ten pairs on (methodology M12). */
function largerGroupFigures(change: Change): readonly Figure[] {
  const { meanDifference, effects, symmetry, homogeneity, favourable, weighted } = change
  return [
    ['dominance', change.dominance],
    ['median_earlier', change.medianEarlier],
    ['median_later', change.medianLater],
    ['mean_difference', meanDifference?.value ?? null, meanDifference?.low, meanDifference?.high],
    ...testFigures(change),
    ['rank_biserial', effects?.rankBiserial ?? null],
    ['cohen_dz', effects?.cohenDz ?? null],
    ['hedges_gz', effects?.hedgesGz ?? null],
    ['cohen_dav', effects?.cohenDav ?? null],
    ['bowker_p', symmetry?.p ?? null],
    ['stuart_maxwell_p', homogeneity?.p ?? null],
    [
      'favourable_difference',
      favourable?.difference.value ?? null,
      favourable?.difference.low,
      favourable?.difference.high,
    ],
    ['favourable_mid_p', favourable?.midP ?? null],
    ['intraclass_correlation', change.clustering?.intraclassCorrelation ?? null],
    ['design_effect', change.clustering?.designEffect ?? null],
    ['weighted_dominance', weighted?.dominance ?? null],
    ['weighted_effective_size', weighted?.effectiveSize ?? null],
    ['up_share_bounds', null, change.upBounds?.low, change.upBounds?.high],
    ['down_share_bounds', null, change.downBounds?.low, change.downBounds?.high],
  ]
}

function testFigures({ test }: Change): readonly Figure[] {
  if (test === null) return []
  return [
    ['wilcoxon_method', test.method],
    ['wilcoxon_t_plus', test.tPlus],
    ['wilcoxon_t_minus', test.tMinus],
    ['wilcoxon_z', test.z],
    ['wilcoxon_p', test.p],
    ['sign_p', test.signP],
    ['adjusted_by', test.adjusted.method],
    ['adjusted_p', test.adjusted.p],
    ['family_size', test.adjusted.family],
  ]
}
