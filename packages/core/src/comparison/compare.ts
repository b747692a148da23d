import type { PlannedItem } from './analysis-plan.ts'
import { type AskedItem, askedItems } from './asked-item.ts'
import { attritionRows } from './attrition.ts'
import type { AdjustedP, Change } from './change.ts'
import type { ChangeFigures } from './change-of-item.ts'
import { type ChangeRowFigures, changeRow } from './change-row.ts'
import { changeSentence } from './change-sentence.ts'
import { comparability, type Refusal } from './comparability.ts'
import { comparedLines } from './compared-line.ts'
import type {
  AttritionRow,
  ChangeRow,
  Claim,
  DescribedRow,
  ExpectationRow,
  HiddenGroup,
  PairedAs,
  StageRow,
} from './comparison.ts'
import { describedRows } from './described-row.ts'
import { expectationRow } from './expectation-row.ts'
import { adjustFamilies } from './families.ts'
import { NOTABLE_DIFFERENCE } from './notable-difference.ts'
import { isSameWording } from './same-wording.ts'
import { stageRows } from './stage-row.ts'
import { type ComparedStudy, indexTrajectories } from './study-line.ts'
import type { GroupFilter, StoredTrajectory } from './trajectory.ts'

export interface ComparisonScope {
  /** 1 for the first delayed wave of each study. */
  readonly followUp: number
  readonly filter: GroupFilter | null
  /** Items that the locked analysis plans of the studies name, by activity. */
  readonly planned: ReadonlyMap<string, readonly PlannedItem[]>
  /** Makes the bootstrap intervals repeatable. */
  readonly seed: number
}

export interface ItemComparison {
  /**
   * Largest fall of the person pairs first; items without a shown person group last, in the order of the questionnaire.
   */
  readonly changes: readonly ChangeRow[]
  /** In the order of the questionnaire, as are all that follow. */
  readonly expectations: readonly ExpectationRow[]
  readonly stages: readonly StageRow[]
  readonly described: readonly DescribedRow[]
  /** Empty in a breakdown. */
  readonly attrition: readonly AttritionRow[]
  readonly refused: readonly Refusal[]
}

/**
 * What changed, and what became of expectations, item by item? The same for one activity, a country or everything: the
 * studies say what is summed. Studies may ask different questionnaires or versions; an item is summed over those that
 * ask it in the same words on the same scale, and has a row of its own for others.
 * @param stored trajectories of the studies, by group when `scope.filter` asks for one
 */
export function compareItems(
  studies: readonly ComparedStudy[],
  stored: readonly StoredTrajectory[],
  scope: ComparisonScope,
): ItemComparison {
  const lines = comparedLines(studies, indexTrajectories(stored), scope.followUp)
  const asked = askedItems(lines)
  const attrition = scope.filter === null ? attritionRows(lines) : []
  const changes = asked.filter(({ later }) => later.pair === 'S')
  const rows = changes.map((item) => ({
    ...changeRow(item, scope.seed, scope.filter),
    ...planOf(item, scope),
  }))
  return {
    changes: completed(rows, attrition).toSorted((a, b) => dominanceOf(a) - dominanceOf(b)),
    expectations: asked.filter(({ later }) => later.pair === 'E').map((item) => expectationRow(item, scope.filter)),
    stages: scope.filter === null ? stageRows(lines) : [],
    described: scope.filter === null ? describedRows(lines) : [],
    attrition,
    refused: refusals(studies, scope.followUp),
  }
}

/** Confirmatory only where the plan of every activity that is summed names the item; a threshold, where all agree on it. */
function planOf({ later, lines }: AskedItem, { planned }: ComparisonScope): Pick<ChangeRow, 'role' | 'threshold'> {
  const named = lines.flatMap(
    ({ study }) => planned.get(study.activityId)?.filter(({ item }) => item === later.construct) ?? [],
  )
  if (named.length === 0 || named.length < lines.length) return { role: 'exploratory', threshold: null }
  const [threshold, ...others] = new Set(named.map((each) => each.threshold))
  return { role: 'confirmatory', threshold: others.length === 0 ? (threshold ?? null) : null }
}

type RowWithRole = ChangeRowFigures & Pick<ChangeRow, 'role' | 'threshold'>

/** Adds what the rows decide together: adjusted p values, then the claim and the sentence that rest on them. */
function completed(rows: readonly RowWithRole[], attrition: readonly AttritionRow[]): readonly ChangeRow[] {
  const adjusted = new Map([...adjustedBy('person', rows), ...adjustedBy('institution', rows)])
  const finish = (row: RowWithRole, pairedAs: PairedAs): Change | HiddenGroup => {
    const figures = row[pairedAs]
    if (!figures.shown) return figures
    const claim = pairedAs === 'person' ? claimOf(row, attrition) : 'C1'
    return finished(figures, adjusted.get(figures) ?? null, { claim, pairedAs, scaleId: row.scale.id })
  }
  return rows.map((row) => ({ ...row, person: finish(row, 'person'), institution: finish(row, 'institution') }))
}

function adjustedBy(pairedAs: PairedAs, rows: readonly RowWithRole[]): readonly [ChangeFigures, AdjustedP][] {
  const tested = rows.flatMap((row) => {
    const figures = row[pairedAs]
    if (!figures.shown || figures.test === null) return []
    return { figures, family: row.questionnaires.join('>'), role: row.role, p: figures.test.p }
  })
  const adjusted = adjustFamilies(tested)
  return tested.map(({ figures }, index) => [figures, adjusted[index] as AdjustedP])
}

/** C2 needs the check of who came back, and that it found no notable difference on this item. */
function claimOf({ item, wording, equivalence }: RowWithRole, attrition: readonly AttritionRow[]): Claim {
  const askedAtFirst = equivalence?.earlier ?? wording
  const checked = attrition.find((row) => row.item === item && isSameWording(row.wording, askedAtFirst))
  const difference = checked?.standardizedDifference
  return difference !== undefined && difference !== null && Math.abs(difference) < NOTABLE_DIFFERENCE ? 'C2' : 'C1'
}

interface Finish {
  readonly claim: Claim
  readonly pairedAs: PairedAs
  readonly scaleId: string
}

function finished(figures: ChangeFigures, adjusted: AdjustedP | null, finish: Finish): Change {
  const test = figures.test && adjusted && { ...figures.test, adjusted }
  return {
    ...figures,
    test,
    claim: finish.claim,
    sentence: changeSentence({
      ...figures,
      test,
      activities: Math.max(1, figures.activities.length),
      scaleId: finish.scaleId,
      pairedAs: finish.pairedAs,
    }),
  }
}

/** Items that the follow-up asks as the earlier wave did, but in other words, on another scale or with its answers in another order. */
function refusals(studies: readonly ComparedStudy[], followUp: number): readonly Refusal[] {
  const refused = studies.flatMap(({ waves }) => {
    const earlier = waves.find(({ kind }) => kind === 'immediate')
    const later = waves.filter(({ kind }) => kind === 'delayed')[followUp - 1]
    return (later?.items ?? []).flatMap((item) => {
      const before = earlier?.items.find(({ construct }) => construct === item.construct)
      const decision = before === undefined ? null : comparability(before, item)
      return decision?.outcome === 'refused' ? decision.refusal : []
    })
  })
  return [...new Map(refused.map((refusal) => [JSON.stringify(refusal), refusal])).values()]
}

/** Items without a shown person group come after every dominance. */
const dominanceOf = ({ person }: ChangeRow): number => (person.shown ? person.dominance : 2)
