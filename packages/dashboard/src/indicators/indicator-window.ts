import type { AssistanceEvent, IndicatorList } from '@estela/contract'

/** Which years and whose lines the address asks for, and on which kind of axis. */
export interface IndicatorWindow {
  readonly country: string | null
  readonly firstYear: number
  readonly lastYear: number
  readonly scale: 'linear' | 'logarithmic'
}

export interface YearSpan {
  readonly first: number
  readonly last: number
}

/** The years that any series or event covers; null when there is nothing at all. */
export function spanOf({ indicators, events }: IndicatorList): YearSpan | null {
  const years = [
    ...indicators.flatMap(({ pilots, comparators }) =>
      [...pilots, ...comparators].flatMap(({ points }) => points.map(({ year }) => year)),
    ),
    ...events.map(eventYear),
  ]
  return years.length === 0
    ? null
    : years.reduce((span, year) => ({ first: Math.min(span.first, year), last: Math.max(span.last, year) }), {
        first: Infinity,
        last: -Infinity,
      })
}

/** The window that the address asks for; what it asks for in a wrong form, or outside the span, is left out. */
export function windowOf(parameters: URLSearchParams, span: YearSpan, countries: readonly string[]): IndicatorWindow {
  const country = parameters.get('country')
  const firstYear = yearIn(span, parameters.get('from')) ?? span.first
  const lastYear = yearIn(span, parameters.get('to')) ?? span.last
  return {
    country: country !== null && countries.includes(country) ? country : null,
    firstYear: Math.min(firstYear, lastYear),
    lastYear: Math.max(firstYear, lastYear),
    scale: parameters.get('axis') === 'logarithmic' ? 'logarithmic' : 'linear',
  }
}

function yearIn({ first, last }: YearSpan, text: string | null): number | null {
  const year = Number(text ?? Number.NaN)
  return Number.isInteger(year) && year >= first && year <= last ? year : null
}

/** The events of a window by date, each with the sign that stands for it on the charts. */
export function signedEvents(events: readonly AssistanceEvent[], shown: IndicatorWindow) {
  return events
    .filter((event) => shown.country === null || event.country === shown.country)
    .filter((event) => eventYear(event) >= shown.firstYear && eventYear(event) <= shown.lastYear)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map((event, index) => ({ ...event, sign: signOf(index) }))
}
export type SignedEvent = ReturnType<typeof signedEvents>[number]

const eventYear = ({ date }: AssistanceEvent): number => Number(date.slice(0, 4))

// A to Z, then A2, B2 …
const signOf = (index: number): string => {
  const round = Math.floor(index / 26)
  return String.fromCodePoint(65 + (index % 26)) + (round === 0 ? '' : String(round + 1))
}
