import { personCells } from '@estela/core/import/check-people'
import type { ImportedPerson, ImportPlan } from '@estela/core/import/import-plan'

/**
 * Nobody is taken out of a study by a table: whoever is asked about an activity stays so, and a row that differs in
 * nothing else says what is known already. Thus the same table twice changes nothing.
 */
export function withKeptEnrolments(plan: ImportPlan<ImportedPerson>): ImportPlan<ImportedPerson> {
  const kept = plan.changed.map(({ before, after }) => ({
    before,
    after: { ...after, activities: [...new Set([...before.activities, ...after.activities])].sort() },
  }))
  const changed = kept.filter(({ before, after }) => !isSame(before, after))
  return { ...plan, changed, unchanged: plan.unchanged + kept.length - changed.length }
}

const isSame = (one: ImportedPerson, other: ImportedPerson): boolean => sortedCells(one) === sortedCells(other)

const sortedCells = (person: ImportedPerson): string =>
  JSON.stringify(personCells({ ...person, activities: person.activities.toSorted() }))
