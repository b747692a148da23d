import type { Indicator, YearlySeries } from '@estela/contract'
import { useCountryName } from '@estela/ui/country-name'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { type YearsPanel, yearOfDay } from '@estela/ui/time-series'
import { useCallback, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { type IndicatorFigures, latestOf } from './indicator-figures.ts'
import type { SignedEvent } from './indicator-window.ts'

interface Shown {
  readonly indicator: Indicator
  readonly figures: IndicatorFigures
  readonly events: readonly SignedEvent[]
  readonly countries: readonly string[]
}

/** The panels of an indicator; they keep their identity while figures and language stay, so that nothing is redrawn. */
export function usePanels({ indicator, figures, events, countries }: Shown): YearsPanel[] {
  const summaryOf = useSummary(indicator, figures)
  const countryName = useCountryName()
  return useMemo(() => {
    const breakYears = (country: string) =>
      figures.breaks.filter((each) => each.country === country).map(({ year }) => year)
    const marks = (country: string) =>
      events
        .filter((event) => event.country === country)
        .map(({ activityId, date, sign }) => ({ id: activityId, at: yearOfDay(date), sign }))
    return figures.pilots.map((series) => ({
      id: series.country,
      heading: countryName(series.country),
      summary: summaryOf(series),
      points: series.points,
      breakYears: breakYears(series.country),
      range: figures.range,
      events: marks(series.country),
      colour: indicator.direction === 'context' ? null : countries.indexOf(series.country),
    }))
  }, [indicator, figures, events, countries, countryName, summaryOf])
}

function useSummary(indicator: Indicator, { range }: IndicatorFigures): (series: YearlySeries) => string {
  const t = useTranslations('dashboard')
  const text = useLocalizedText()
  const countryName = useCountryName()
  return useCallback(
    (series) => {
      const first = series.points.toSorted((a, b) => a.year - b.year)[0]
      const latest = latestOf(series, range)
      const heading = { indicator: text(indicator.name), country: countryName(series.country) }
      if (first === undefined || latest === null) return t('series-summary-empty', heading)
      return t('series-summary', {
        ...heading,
        unit: text(indicator.unit),
        firstYear: String(first.year),
        firstValue: first.value,
        lastYear: String(latest.year),
        lastValue: latest.value,
        place: latest.place ?? 'unknown',
      })
    },
    [t, text, countryName, indicator, range],
  )
}
