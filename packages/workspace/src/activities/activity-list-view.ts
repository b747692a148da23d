import { ActivitySummary } from '@estela/contract'
import { pageIn } from '../listing/page-in-address.ts'

export type Category = ActivitySummary['category']
export const CATEGORIES: readonly Category[] = ActivitySummary.shape.category.options

/** `latest` and `earliest` go by the day the activity ended. */
export const ACTIVITY_ORDERS = ['latest', 'earliest', 'code', 'code-descending'] as const
export type ActivityOrder = (typeof ACTIVITY_ORDERS)[number]

/** What the list of activities shows, as its address says it. */
export interface ActivityListView {
  readonly category: Category | null
  readonly order: ActivityOrder
  readonly isArchived: boolean
  /** From 1. */
  readonly page: number
}

/** Reads the address; what it does not understand counts as not set. */
export const activityListView = (search: URLSearchParams): ActivityListView => ({
  category: CATEGORIES.find((each) => each === search.get('category')) ?? null,
  order: ACTIVITY_ORDERS.find((each) => each === search.get('sort')) ?? 'latest',
  isArchived: search.get('archived') === 'yes',
  page: pageIn(search),
})

/** A copy in the wanted order; activities that end on the same day stand by their code. */
export function inOrder<A extends Pick<ActivitySummary, 'code' | 'endDate'>>(
  activities: readonly A[],
  order: ActivityOrder,
): A[] {
  const ascending = activities.toSorted(
    COMPARISONS[order === 'code' || order === 'code-descending' ? 'code' : 'endDate'],
  )
  return order === 'latest' || order === 'code-descending' ? ascending.reverse() : ascending
}

type Ordered = Pick<ActivitySummary, 'code' | 'endDate'>
const byCode = (one: Ordered, other: Ordered): number => one.code.localeCompare(other.code, 'en', { numeric: true })
const COMPARISONS = {
  code: byCode,
  endDate: (one: Ordered, other: Ordered): number => one.endDate.localeCompare(other.endDate) || byCode(one, other),
}
