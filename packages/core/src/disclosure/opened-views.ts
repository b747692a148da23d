import { compareItems, type ItemComparison } from '../comparison/compare.ts'
import type { ComparedStudy } from '../comparison/study-line.ts'
import type { GroupFilter, StoredTrajectory } from '../comparison/trajectory.ts'
import { scopeOf } from '../comparison/ways-of.ts'
import { categoriesOf, countsOf, type Population, scopesOf } from './random-population.ts'

/** One opening of the comparison, with what was asked for. */
export interface Opened {
  readonly studies: readonly ComparedStudy[]
  readonly stored: readonly StoredTrajectory[]
  readonly followUp: number
  readonly filter: GroupFilter | null
  readonly comparison: ItemComparison
}

/** Everything that a reader can open about a population: each scope, each follow-up, whole. */
export function openWhole(population: Population, followUps: readonly number[]): readonly Opened[] {
  const stored = countsOf(population.people, false)
  return scopesOf(population).flatMap((studies) => followUps.map((followUp) => open(studies, stored, followUp, null)))
}

/** The same by each category of each breakdown. */
export function openByCategory(population: Population, followUps: readonly number[]): readonly Opened[] {
  const stored = countsOf(population.people, true)
  return scopesOf(population).flatMap((studies) =>
    categoriesOf(population).flatMap((filter) => followUps.map((followUp) => open(studies, stored, followUp, filter))),
  )
}

function open(
  studies: readonly ComparedStudy[],
  stored: readonly StoredTrajectory[],
  followUp: number,
  filter: GroupFilter | null,
): Opened {
  return { studies, stored, followUp, filter, comparison: compareItems(studies, stored, scopeOf({ followUp, filter })) }
}
