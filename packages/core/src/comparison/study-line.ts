import { type Item, lineOf } from '../questionnaire/item.ts'
import type { WaveKind } from '../wave/wave.ts'
import { comparability } from './comparability.ts'
import type { StoredTrajectory, Trajectory } from './trajectory.ts'

/** A wave of a study that has opened, with the items of the questionnaire version it asks. */
export interface ComparedWave {
  readonly waveId: string
  readonly position: number
  readonly kind: WaveKind
  readonly offsetMonths: number
  /** Code of the questionnaire. */
  readonly questionnaire: string
  readonly items: readonly Item[]
}

export interface ComparedStudy {
  readonly studyId: string
  readonly activityId: string
  /** Invited to the first wave that is compared. */
  readonly invited: number
  /** In the order of their position. */
  readonly waves: readonly ComparedWave[]
}

/** The same line of questions in two waves. */
export interface LinePair {
  readonly earlier: ComparedWave
  readonly later: ComparedWave
  readonly earlierItem: Item
  readonly laterItem: Item
}

/** One line of questions over the waves of one study. */
export interface StudyLine {
  readonly study: ComparedStudy
  readonly line: string
  /** Waves that ask it, with the item each asks. */
  readonly asked: readonly { readonly wave: ComparedWave; readonly item: Item }[]
  /** For each delayed wave, what it is compared with. */
  readonly pairs: readonly LinePair[]
  readonly trajectories: readonly Trajectory[]
}

/** The lines of a study, in the order of its latest questionnaire and then of those before. */
export function linesOf(study: ComparedStudy, trajectoriesByLine: TrajectoriesByLine): readonly StudyLine[] {
  const lines = new Set(study.waves.toReversed().flatMap(({ items }) => items.filter(isAskedNow).map(lineOf)))
  return [...lines].map((line) => {
    const asked = study.waves.flatMap((wave) => {
      const item = wave.items.find((each) => isAskedNow(each) && lineOf(each) === line)
      return item === undefined ? [] : { wave, item }
    })
    const trajectories = trajectoriesByLine.get(keyOf(study.studyId, line)) ?? []
    return { study, line, asked, pairs: pairsOf(asked), trajectories }
  })
}

/** What is recalled stands on the line of what it recalls. */
const isAskedNow = ({ recalls }: Item): boolean => recalls === null

/** A delayed wave is compared with the immediate one; where that did not ask, with the first that did. */
function pairsOf(asked: StudyLine['asked']): LinePair[] {
  const delayed = asked.filter(({ wave }) => wave.kind === 'delayed')
  return delayed.flatMap(({ wave: later, item: laterItem }) => {
    const before = asked.filter(({ wave }) => wave.position < later.position)
    const earlier = before.find(({ wave }) => wave.kind === 'immediate') ?? before[0]
    if (earlier === undefined || comparability(earlier.item, laterItem).outcome !== 'comparable') return []
    return { earlier: earlier.wave, later, earlierItem: earlier.item, laterItem }
  })
}

export type TrajectoriesByLine = ReadonlyMap<string, readonly Trajectory[]>

export function indexTrajectories(stored: readonly StoredTrajectory[]): TrajectoriesByLine {
  const index = new Map<string, Trajectory[]>()
  for (const trajectory of stored) {
    const key = keyOf(trajectory.studyId, trajectory.line)
    const known = index.get(key)
    if (known === undefined) index.set(key, [trajectory])
    else known.push(trajectory)
  }
  return index
}

const keyOf = (studyId: string, line: string): string => JSON.stringify([studyId, line])
