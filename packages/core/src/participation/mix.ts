import { DIMENSIONS, type Dimension, type Trajectory, tookPartAt } from '../comparison/trajectory.ts'
import { atLeastFive } from '../disclosure/at-least-five.ts'
import { hideSmallCells } from '../disclosure/hide-small-cells.ts'

/** How many of those who answered a wave belong to a category. */
export interface MixCell {
  /** Empty where it is not known. */
  readonly category: string
  /** Null when it is hidden: too few, or needed to hide another. */
  readonly people: number | null
}

export type Mix = Readonly<Record<Dimension, readonly MixCell[]>>

/**
 * Who are those who answered a wave of one activity, by sex, type of institution and language? Of one activity only:
 * a cell that is hidden there could be worked out from sums over several. Null when fewer than five answered.
 * @param trajectories of taking part, by group
 */
export function mixOf(trajectories: readonly Trajectory[], position: number): Mix | null {
  const answered = trajectories.filter((trajectory) => tookPartAt(trajectory, position))
  const people = answered.reduce((sum, { respondents }) => sum + respondents, 0)
  if (atLeastFive(people) === null) return null
  const [sex, institutionType, language] = DIMENSIONS.map((dimension) => cellsOf(answered, dimension))
  return { sex: sex ?? [], 'institution-type': institutionType ?? [], language: language ?? [] }
}

function cellsOf(answered: readonly Trajectory[], dimension: Dimension): readonly MixCell[] {
  const people = new Map<string, number>()
  for (const { group, respondents } of answered) {
    const category = knownCategory(group?.[dimension] ?? '')
    people.set(category, (people.get(category) ?? 0) + respondents)
  }
  const categories = [...people.keys()].sort()
  const shown = hideSmallCells(categories.map((category) => people.get(category) ?? 0))
  return categories.map((category, index) => ({ category, people: shown[index] ?? null }))
}

/** "Prefer not to answer" is not known either. */
const knownCategory = (category: string): string => (category.startsWith('-') ? '' : category)

/** A share that differs by more between two waves than this makes them hard to compare (methodology 6.2). */
const NOTABLE_SHIFT = 0.2

/** Categories whose share among those who answered differs by more than 20 points between two waves; shown ones only. */
export function notableShifts(earlier: Mix, later: Mix): readonly { dimension: Dimension; category: string }[] {
  return DIMENSIONS.flatMap((dimension) =>
    earlier[dimension].flatMap(({ category, people }) => {
      const now = later[dimension].find((cell) => cell.category === category)?.people ?? null
      if (people === null || now === null) return []
      const shift = shareOf(now, later[dimension]) - shareOf(people, earlier[dimension])
      return Math.abs(shift) > NOTABLE_SHIFT ? [{ dimension, category }] : []
    }),
  )
}

/** Of those whose cells are shown; hidden ones are few. */
const shareOf = (people: number, cells: readonly MixCell[]): number =>
  people / cells.reduce((sum, cell) => sum + (cell.people ?? 0), 0)
