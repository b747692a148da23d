import type { AskedItem } from './asked-item.ts'
import { categoryViewId } from './breakdown-views.ts'
import type { ExpectationRow, Fulfilment, HiddenGroup, LeftOut, Outcome, PairedAs } from './comparison.ts'
import { detailOfSize } from './detail-of-size.ts'
import { outcomesOf } from './expectation.ts'
import { fulfilmentSentence } from './fulfilment-sentence.ts'
import { hiddenGroup } from './hidden-group.ts'
import { viewId } from './line-views.ts'
import { countPairs, leftOutOf, type PairGroup, pairGroups } from './pair-group.ts'
import { monthRange } from './sentence.ts'
import type { GroupFilter } from './trajectory.ts'

/** What became of the expectation that one `E` item asked for. */
export function expectationRow(asked: AskedItem, filter: GroupFilter | null): ExpectationRow {
  const { earlier, later } = asked
  return {
    item: later.construct,
    expectationItem: earlier.construct,
    expectationWording: earlier.wording,
    realisationWording: later.wording,
    level: later.level,
    criterion: later.criterion,
    person: fulfilment(asked, 'person', filter),
    institution: fulfilment(asked, 'institution', filter),
  }
}

/**
 * Those who expected it and the others are two groups of their own, each shown only when it is large enough by itself:
 * a table of both would show single people otherwise.
 */
function fulfilment(asked: AskedItem, pairedAs: PairedAs, filter: GroupFilter | null): Fulfilment | HiddenGroup {
  const outcomes = outcomesOf(asked.later) ?? new Map<string, Outcome>()
  const groupsOf = (view: (later: number, pairedAs: PairedAs) => string) =>
    pairGroups(asked.lines, (later) => {
      const id = view(later, pairedAs)
      return filter === null ? id : categoryViewId(id, filter.dimension, filter.category)
    })
  const groups = { expecting: groupsOf(viewId.expecting), others: groupsOf(viewId.notExpecting) }
  const all = [...groups.expecting, ...groups.others]
  const expected = outcomeCounts(groups.expecting, outcomes)
  const notExpected = outcomeCounts(groups.others, outcomes)
  const leftOut = { ...leftOutOf(all), activities: activitiesLeftOut(all) }
  if (expected === null && notExpected === null) return hiddenOnBothSides(all, leftOut, { asked, pairedAs })
  const shown = all.filter(({ hidden }) => hidden === null)
  const matched = countPairs(shown.flatMap(({ cells }) => cells))
  const months = monthRange(shown)
  return {
    shown: true,
    detail: detailOfSize(matched),
    leftOut,
    matched,
    expected,
    notExpected,
    sentence: fulfilmentSentence({ expected, expectation: asked.earlier, pairedAs, months }),
  }
}

/** Enough may have answered both times, and still not on either side of the expectation. */
function hiddenOnBothSides(
  groups: readonly PairGroup[],
  leftOut: LeftOut,
  { asked, pairedAs }: { readonly asked: AskedItem; readonly pairedAs: PairedAs },
): HiddenGroup {
  const hidden = { ...hiddenGroup(groups, pairedAs), leftOut }
  if (hidden.reason === 'nobody' || hidden.reason === 'not-broken-down') return hidden
  const finding = { expected: null, expectation: asked.earlier, pairedAs, months: { min: 0, max: 0 } }
  return { ...hidden, sentence: fulfilmentSentence(finding) }
}

/** An activity counts once, whichever of its two groups is hidden. */
const activitiesLeftOut = (groups: readonly PairGroup[]): number =>
  new Set(groups.filter(({ hidden }) => hidden !== null && hidden !== 'nobody').map(({ activityId }) => activityId))
    .size

function outcomeCounts(
  groups: readonly PairGroup[],
  outcomes: ReadonlyMap<string, Outcome>,
): Readonly<Record<Outcome, number>> | null {
  const shown = groups.filter(({ hidden }) => hidden === null)
  if (shown.length === 0) return null
  const cells = shown.flatMap((group) => group.cells)
  const count = (outcome: Outcome) =>
    countPairs(cells.filter(({ laterChoice }) => outcomes.get(laterChoice) === outcome))
  return { did: count('did'), partly: count('partly'), not: count('not'), 'too-early': count('too-early') }
}
