import type { Indicator } from '@estela/contract'
import { useCountryName } from '@estela/ui/country-name'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { TimeSeries } from '@estela/ui/time-series'
import { useId, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useEventNotes } from './event-list.tsx'
import { figuresIn, latestOf, yearRows } from './indicator-figures.ts'
import type { IndicatorWindow, SignedEvent } from './indicator-window.ts'
import styles from './indicators.module.css'
import { usePanels } from './panels.ts'

/** One indicator: a panel per pilot on the same axes, over the range of the comparators. */
export function IndicatorCard(props: {
  readonly indicator: Indicator
  readonly shown: IndicatorWindow
  readonly events: readonly SignedEvent[]
  /** The pilots of the page, in the order that gives each its colour. */
  readonly countries: readonly string[]
}) {
  const { indicator, shown } = props
  const t = useTranslations('dashboard')
  const text = useLocalizedText()
  const id = useId()
  const figures = useMemo(() => figuresIn(indicator, shown), [indicator, shown])
  const panels = usePanels({ ...props, figures })
  const comparators = Math.max(0, ...figures.range.map((each) => each.comparators))
  return (
    <article className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{text(indicator.name)}</h2>
      <p className={styles.unit}>
        {t('unit', { unit: text(indicator.unit) })}{' '}
        {indicator.direction === 'context' && <span className="badge">{t('context-indicator')}</span>}
      </p>
      <TimeSeries
        title={text(indicator.name)}
        panels={panels}
        axes={shown}
        rangeName={t('comparator-range', { count: comparators })}
        table={useTable(indicator, shown)}
        source={text(indicator.source)}
        eventNotes={useEventNotes(props.events)}
      />
      <LatestValues {...props} />
      <Breaks breaks={figures.breaks} />
    </article>
  )
}

function LatestValues({ indicator, shown }: { readonly indicator: Indicator; readonly shown: IndicatorWindow }) {
  const t = useTranslations('dashboard')
  const countryName = useCountryName()
  const { pilots, range } = figuresIn(indicator, shown)
  return (
    <ul className={styles.latest}>
      {pilots.map((series) => {
        const latest = latestOf(series, range)
        return (
          <li key={series.country}>
            <strong>{countryName(series.country)}</strong>{' '}
            {latest === null
              ? t('no-value')
              : t('latest', { year: String(latest.year), value: latest.value, place: latest.place ?? 'unknown' })}
          </li>
        )
      })}
    </ul>
  )
}

function Breaks({ breaks }: { readonly breaks: Indicator['breaks'] }) {
  const t = useTranslations('dashboard')
  const text = useLocalizedText()
  const countryName = useCountryName()
  if (breaks.length === 0) return null
  return (
    <section className={styles.breaks}>
      <h3>{t('breaks')}</h3>
      <ul>
        {breaks.map(({ country, year, note }) => (
          <li key={`${country}-${year}`}>
            {countryName(country)} {year}: <bdi>{text(note)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}

function useTable(indicator: Indicator, shown: IndicatorWindow) {
  const t = useTranslations('dashboard')
  const text = useLocalizedText()
  const countryName = useCountryName()
  const countries = [...indicator.pilots, ...indicator.comparators].map(({ country }) => countryName(country))
  return {
    caption: `${text(indicator.name)} (${text(indicator.unit)})`,
    fileName: indicator.code,
    columns: [t('year'), ...countries],
    rows: yearRows(indicator, shown),
  }
}
