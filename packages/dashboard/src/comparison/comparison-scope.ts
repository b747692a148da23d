import { ComparisonQuery } from '@estela/contract'

const NARROWING = ['activity', 'country', 'category'] as const
type Narrowing = (typeof NARROWING)[number]

/** Which answers the address asks for. What it asks for in a wrong form is left out. */
export function scopeOf(parameters: URLSearchParams): ComparisonQuery {
  const given = [...NARROWING, 'followUp' as const].flatMap((name) => {
    const value = parameters.get(name)
    return value !== null && ComparisonQuery.shape[name].safeParse(value).success ? [[name, value]] : []
  })
  return ComparisonQuery.parse(Object.fromEntries(given))
}

/** The choice of the filter that stands for a scope: `country:PER`, or nothing for both pilots. */
export function choiceOf(scope: ComparisonQuery): string {
  const name = NARROWING.find((each) => scope[each] !== undefined)
  return name === undefined ? '' : choice(name, scope[name] ?? '')
}

export const choice = (name: Narrowing, value: string): string => `${name}:${value}`

/** The address after a choice of the filter. Starts again at the first follow-up; other parameters stay. */
export function withChoice(parameters: URLSearchParams, chosen: string): URLSearchParams {
  const next = new URLSearchParams(parameters)
  for (const name of [...NARROWING, 'followUp']) next.delete(name)
  const [name, value] = [chosen.slice(0, chosen.indexOf(':')), chosen.slice(chosen.indexOf(':') + 1)]
  if (name !== '') next.set(name, value)
  return next
}

/** The address after another follow-up is chosen. */
export function withFollowUp(parameters: URLSearchParams, followUp: string): URLSearchParams {
  const next = new URLSearchParams(parameters)
  next.set('followUp', followUp)
  return next
}
