import type { Overview } from '@estela/contract'
import { SampleNotice } from '@estela/ui/sample-notice'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHeading } from '../navigation/page-heading.tsx'
import { countryIn } from '../navigation/scope.ts'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { CollectorState } from '../problems/collector-state.tsx'
import { CountryPanel } from './country-panel.tsx'
import { overviewQuery } from './overview.query.ts'
import styles from './overview-page.module.css'

/** What is going on in each pilot now: who answered, what is open, what comes next. */
export function OverviewPage() {
  const t = useTranslations('workspace')
  const [search] = useSearchParams()
  const country = countryIn(search)
  const query = useQuery({
    ...overviewQuery,
    select: ({ countries }: Overview) => countries.filter((each) => country === null || each.country === country),
  })
  return (
    <>
      <PageHeading title={t('page-overview')} />
      <CollectorState query={query} isEmpty={(countries) => countries.length === 0} empty={<NoCountry />}>
        {(countries) => (
          <>
            {countries.some(({ isSample }) => isSample) && <SampleNotice />}
            <div className={styles.panels}>
              {countries.map((each) => (
                <CountryPanel key={each.country} overview={each} />
              ))}
            </div>
          </>
        )}
      </CollectorState>
    </>
  )
}

function NoCountry() {
  const t = useTranslations('workspace')
  return (
    <p>
      {t('overview-empty')}{' '}
      <ScopedLink to="/" parameters={{ country: null }}>
        {t('show-all-countries')}
      </ScopedLink>
    </p>
  )
}
