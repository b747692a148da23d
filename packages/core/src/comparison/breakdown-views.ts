import type { View } from '../disclosure/admit-views.ts'
import { SMALLEST_GROUP } from '../disclosure/at-least-five.ts'
import type { Dimension, Trajectory } from './trajectory.ts'

/** Where categories of fewer than five are put together, with what is not known. */
export const OTHER_CATEGORY = 'other'

export const categoryViewId = (viewId: string, dimension: Dimension, category: string): string =>
  `${viewId} ${dimension}=${category}`

/**
 * One view for each category of a dimension, of the members of `view`. Categories of fewer than five people, and those
 * for whom it is not known, are merged; when even together they are fewer than five, the next smallest joins them.
 * @returns at most one view when nothing is left to tell apart; none when the counts are not kept by group
 */
export function breakdownViews(
  view: View<Trajectory>,
  dimension: Dimension,
  trajectories: readonly Trajectory[],
): readonly View<Trajectory>[] {
  const people = new Map<string, number>()
  for (const trajectory of trajectories.filter(view.has)) {
    const category = trajectory.group?.[dimension]
    if (category === undefined) return []
    people.set(category, (people.get(category) ?? 0) + trajectory.respondents)
  }
  const merged = mergedCategories(people)
  const own = [...people.keys()].filter((category) => !merged.has(category))
  const categories = merged.size === 0 ? own : [...own, OTHER_CATEGORY]
  return categories.map((category) => ({
    ...view,
    id: categoryViewId(view.id, dimension, category),
    has: (trajectory) => {
      const given = trajectory.group?.[dimension] ?? ''
      return view.has(trajectory) && (merged.has(given) ? OTHER_CATEGORY : given) === category
    },
  }))
}

/** A category that is called "other" is merged, too: it must not be mistaken for the rest. */
function mergedCategories(people: ReadonlyMap<string, number>): ReadonlySet<string> {
  const ascending = [...people].filter(([, count]) => count > 0).sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1))
  const isKnown = (category: string) => category !== '' && category !== OTHER_CATEGORY && !category.startsWith('-')
  const merged = new Set(
    ascending.filter(([category, count]) => count < SMALLEST_GROUP || !isKnown(category)).map(([category]) => category),
  )
  const size = () => ascending.reduce((sum, [category, count]) => sum + (merged.has(category) ? count : 0), 0)
  for (const [category] of ascending) {
    if (merged.size === 0 || size() >= SMALLEST_GROUP) break
    merged.add(category)
  }
  return merged
}
