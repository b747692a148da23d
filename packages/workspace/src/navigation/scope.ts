const COUNTRY = /^[A-Z]{3}$/

/** The country the workspace is narrowed to (ISO 3166-1 alpha-3), or null for all pilots. */
export function countryIn(search: URLSearchParams): string | null {
  const country = search.get('country')
  return country !== null && COUNTRY.test(country) ? country : null
}

/** The part of the address that a reader keeps when going to another page: country and language. */
export function carriedSearch(search: URLSearchParams): string {
  const carried = new URLSearchParams()
  const country = countryIn(search)
  if (country !== null) carried.set('country', country)
  const language = search.get('lang')
  if (language !== null) carried.set('lang', language)
  return withQuestionMark(carried)
}

/** Like `carriedSearch`, with other parameters set; null removes one. */
export function carriedSearchWith(search: URLSearchParams, changes: Readonly<Record<string, string | null>>): string {
  return changedSearch(new URLSearchParams(carriedSearch(search)), changes)
}

/** The whole search with some parameters changed; null removes one. */
export function changedSearch(search: URLSearchParams, changes: Readonly<Record<string, string | null>>): string {
  const changed = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) changed.delete(name)
    else changed.set(name, value)
  }
  return withQuestionMark(changed)
}

/**
 * Where choosing a country leads from the page at `pathname`. An activity, a person or an institution
 * belongs to one country, so its page leads to the list. The comparison starts over, because an activity or a follow-up chosen there may not exist in the other
 * country. Elsewhere the page keeps its filters.
 */
export function countryAddress(pathname: string, search: URLSearchParams, country: string | null): string {
  const list = /^\/(activities|people|institutions)\/(?!new$)/.exec(pathname)?.[1]
  if (list !== undefined) return `/${list}${carriedSearchWith(search, { country })}`
  if (isComparison(pathname)) return `/comparison${carriedSearchWith(search, { country })}`
  return `${pathname}${changedSearch(search, { country })}`
}

const isComparison = (pathname: string): boolean => pathname === '/comparison' || pathname.startsWith('/comparison/')

const withQuestionMark = (search: URLSearchParams): string => (search.size === 0 ? '' : `?${search}`)
