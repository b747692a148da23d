import { sumOfGroups } from '../disclosure/at-least-five.ts'
import type { Item } from '../questionnaire/item.ts'
import { scales } from '../questionnaire/scales.ts'
import { changeOfItem } from './change-of-item.ts'
import { comparePairs, type ItemPair, type Refusal } from './comparability.ts'
import type { ChangeRow, ExpectationRow, PairedAs } from './comparison.ts'
import { expectationScale, outcomesOf } from './expectation.ts'
import { fulfilmentOfItem } from './fulfilment-of-item.ts'
import { NUMERIC_SCALES, type NumericChange, numericScale, withShownSteps } from './numeric-scale.ts'
import type { PairGroup } from './pair-group.ts'
import { isSameWording } from './same-wording.ts'
import { type CountIndex, indexCounts, type StoredCounts } from './stored-counts.ts'

/** One of the two waves compared, with the items of the questionnaire version it asks. */
export interface ComparedWave {
  readonly waveId: string
  readonly offsetMonths: number
  readonly items: readonly Item[]
}

export interface ComparedStudy {
  readonly studyId: string
  readonly earlier: ComparedWave
  readonly later: ComparedWave
}

export interface ItemComparison {
  /**
   * Largest fall of the person pairs first; items without a shown person group last, in the order of the questionnaire.
   */
  readonly changes: readonly ChangeRow[]
  /** In the order of the questionnaire. */
  readonly expectations: readonly ExpectationRow[]
  readonly refused: readonly Refusal[]
}

/** An item that several studies ask in the same words, on the same scale. */
interface AskedItem extends ItemPair {
  readonly studies: readonly ComparedStudy[]
}

/**
 * What changed, and what became of expectations, item by item? The same for one activity, a country or everything: the
 * studies say what is summed. Studies may ask different questionnaires or versions; an item is summed over those that
 * ask it in the same words on the same scale, and has a row of its own for others.
 * @param counts of the waves compared
 * @param seed makes the bootstrap intervals repeatable
 */
export function compareItems(studies: readonly ComparedStudy[], counts: StoredCounts, seed: number): ItemComparison {
  const index = indexCounts(counts)
  const asked = askedItems(studies)
  return {
    changes: asked
      .filter(({ later }) => later.pair === 'S')
      .map((item) => changeRow(item, index, seed))
      .sort((a, b) => dominanceOf(a) - dominanceOf(b)),
    expectations: asked.flatMap((item) => expectationRow(item, index) ?? []),
    refused: refusals(studies),
  }
}

function askedItems(studies: readonly ComparedStudy[]): readonly AskedItem[] {
  const asked: (ItemPair & { readonly studies: ComparedStudy[] })[] = []
  for (const study of studies) {
    for (const pair of comparePairs(study.earlier.items, study.later.items).pairs) {
      const known = asked.find((item) => isSameItem(item.earlier, pair.earlier) && isSameItem(item.later, pair.later))
      if (known === undefined) asked.push({ ...pair, studies: [study] })
      else known.studies.push(study)
    }
  }
  return asked
}

function isSameItem(a: Item, b: Item): boolean {
  return (
    a.construct === b.construct &&
    a.pair === b.pair &&
    a.scale === b.scale &&
    JSON.stringify([...(a.outcomes ?? [])]) === JSON.stringify([...(b.outcomes ?? [])]) &&
    isSameWording(a.wording, b.wording)
  )
}

function refusals(studies: readonly ComparedStudy[]): readonly Refusal[] {
  const refused = studies.flatMap(({ earlier, later }) => comparePairs(earlier.items, later.items).refused)
  return [...new Map(refused.map((refusal) => [JSON.stringify(refusal), refusal])).values()]
}

function changeRow(asked: AskedItem, index: CountIndex, seed: number): ChangeRow {
  const { earlier, later, studies } = asked
  return {
    item: later.construct,
    wording: { ...earlier.wording, ...later.wording },
    level: later.level,
    criterion: later.criterion,
    earlierAnswered: sumOfGroups(studies.map((study) => index.answered(study.earlier.waveId, earlier.construct))),
    laterAnswered: sumOfGroups(studies.map((study) => index.answered(study.later.waveId, later.construct))),
    ...changeByPairing(asked, index, seed),
  }
}

function changeByPairing(asked: AskedItem, index: CountIndex, seed: number): NumericChange {
  const groups = { person: pairGroups(asked, index, 'person'), institution: pairGroups(asked, index, 'institution') }
  const scaleId = asked.later.scale
  const scale = scales.get(scaleId) ?? numericScale(scaleId, [...groups.person, ...groups.institution])
  const change = (pairedAs: PairedAs) => changeOfItem(groups[pairedAs], { scale, pairedAs, seed })
  const changes = { scale, person: change('person'), institution: change('institution') }
  return NUMERIC_SCALES.has(scaleId) ? withShownSteps(changes) : changes
}

function expectationRow(asked: AskedItem, index: CountIndex): ExpectationRow | null {
  const { earlier, later } = asked
  const expectation = expectationScale(earlier)
  const outcomes = outcomesOf(later)
  if (later.pair !== 'E' || expectation === null || outcomes === null) return null
  const fulfilment = (pairedAs: PairedAs) =>
    fulfilmentOfItem(pairGroups(asked, index, pairedAs), { expectation, outcomes, pairedAs })
  return {
    item: later.construct,
    expectationItem: earlier.construct,
    expectationWording: earlier.wording,
    realisationWording: later.wording,
    level: later.level,
    criterion: later.criterion,
    person: fulfilment('person'),
    institution: fulfilment('institution'),
  }
}

function pairGroups(
  { earlier, later, studies }: AskedItem,
  index: CountIndex,
  pairedAs: PairedAs,
): readonly PairGroup[] {
  return studies.map((study) => ({
    months: study.later.offsetMonths - study.earlier.offsetMonths,
    cells: index.cells(study.studyId, earlier.construct, later.construct, pairedAs),
  }))
}

/** Items without a shown person group come after every dominance. */
const dominanceOf = ({ person }: ChangeRow): number => (person.shown ? person.dominance : 2)
