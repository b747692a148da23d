import type { ComparisonQuery } from '@estela/contract'

/** The query of a file about the same answers as the page, with the question mark. */
export const fileSearch = (scope: ComparisonQuery): string =>
  `?${new URLSearchParams(Object.entries(scope).map(([name, value]) => [name, String(value)]))}`
