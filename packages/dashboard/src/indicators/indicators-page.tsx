import type { IndicatorList } from '@estela/contract'
import { QueryState } from '@estela/ui/query-state'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { EventList } from './event-list.tsx'
import { IndicatorCard } from './indicator-card.tsx'
import { IndicatorFilter } from './indicator-filter.tsx'
import { signedEvents, spanOf, windowOf } from './indicator-window.ts'
import styles from './indicators.module.css'
import { indicatorsQuery } from './indicators.query.ts'

/** The countries' public figures over the years, as context to what recipients report. */
export function IndicatorsPage() {
  const t = useTranslations('dashboard')
  const query = useQuery(indicatorsQuery)
  return (
    <div className={styles.page}>
      <h1>{t('indicators-title')}</h1>
      <p>{t('indicators-not-effect')}</p>
      <QueryState
        query={query}
        isEmpty={({ indicators }) => indicators.length === 0}
        empty={<p>{t('no-indicators')}</p>}
      >
        {(list) => <Indicators list={list} />}
      </QueryState>
    </div>
  )
}

function Indicators({ list }: { readonly list: IndicatorList }) {
  const [parameters] = useSearchParams()
  const countries = useMemo(
    () => [...new Set(list.indicators.flatMap(({ pilots }) => pilots.map(({ country }) => country)))],
    [list],
  )
  const span = useMemo(() => spanOf(list) ?? { first: 0, last: 0 }, [list])
  const shown = useMemo(() => windowOf(parameters, span, countries), [parameters, span, countries])
  const events = useMemo(() => signedEvents(list.events, shown), [list, shown])
  return (
    <>
      <IndicatorFilter shown={shown} span={span} countries={countries} />
      <EventList events={events} />
      {list.indicators.map((indicator) => (
        <IndicatorCard key={indicator.code} indicator={indicator} shown={shown} events={events} countries={countries} />
      ))}
    </>
  )
}
