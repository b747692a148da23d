import { ComparisonQuery } from '@estela/contract'

/** The parameters of the address that say what is compared. */
const PARAMETERS = ['activity', 'country', 'category', 'endedFrom', 'endedTo', 'followUp', 'by', 'group'] as const
export type ScopeParameter = (typeof PARAMETERS)[number]

/** Which answers the address asks for. What it asks for in a wrong form is left out. */
export function scopeOf(parameters: URLSearchParams): ComparisonQuery {
  const given = PARAMETERS.flatMap((name) => {
    const value = parameters.get(name)
    return value !== null && ComparisonQuery.shape[name].safeParse(value).success ? [[name, value] as const] : []
  })
  const scope = Object.fromEntries(given)
  const isWhole = scope.by === undefined || scope.group === undefined
  return ComparisonQuery.parse(isWhole ? without(scope, ['by', 'group']) : scope)
}

const without = (scope: Readonly<Record<string, string>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(scope).filter(([name]) => !names.includes(name)))

/** The address with some parameters changed; null takes one away. Everything else in it stays. */
export function withScope(
  parameters: URLSearchParams,
  changes: Readonly<Partial<Record<ScopeParameter, string | null>>>,
): URLSearchParams {
  const next = new URLSearchParams(parameters)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  return next
}

/** Where another choice of activities leads: it starts over at the first follow-up, and whole. */
export const withActivities = (
  parameters: URLSearchParams,
  changes: Readonly<Partial<Record<ScopeParameter, string | null>>>,
): URLSearchParams => withScope(parameters, { followUp: null, by: null, group: null, ...changes })

/** The part of the address that pages of one comparison have in common, with the question mark. */
export function comparisonSearch(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name]) => name === 'lang' || (PARAMETERS as readonly string[]).includes(name))
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`
}
