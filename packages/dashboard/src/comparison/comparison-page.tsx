import type { Comparison } from '@estela/contract'
import { QueryState } from '@estela/ui/query-state'
import { SampleNotice } from '@estela/ui/sample-notice'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ChangeCard } from './change-card.tsx'
import styles from './comparison.module.css'
import { comparisonQuery } from './comparison.query.ts'
import { scopeOf } from './comparison-scope.ts'
import { ExpectationCard } from './expectation-card.tsx'
import { levelsOf, useLevelName } from './levels.ts'
import type { Months } from './months.ts'
import { RefusedItems } from './refused-items.tsx'
import { ScopeFilter } from './scope-filter.tsx'
import { WhoWasAsked } from './who-was-asked.tsx'

/** What changed between the answers right after the assistance and those given later, item by item. */
export function ComparisonPage() {
  const t = useTranslations('dashboard')
  const [parameters] = useSearchParams()
  const scope = scopeOf(parameters)
  const query = useQuery(comparisonQuery(scope))
  return (
    <div className={styles.page}>
      <h1>{t('comparison-title')}</h1>
      <ScopeFilter scope={scope} followUps={query.data?.followUps ?? 1} />
      <QueryState query={query} isEmpty={({ months }) => months === null} empty={<NothingYet />}>
        {(comparison) =>
          comparison.months !== null && <ComparisonContent comparison={comparison} months={comparison.months} />
        }
      </QueryState>
    </div>
  )
}

function NothingYet() {
  const t = useTranslations('dashboard')
  return (
    <>
      <p>{t('no-follow-up')}</p>
      <p>{t('no-follow-up-next')}</p>
    </>
  )
}

function ComparisonContent({ comparison, months }: { readonly comparison: Comparison; readonly months: Months }) {
  return (
    <>
      {comparison.isSample && <SampleNotice />}
      <WhoWasAsked comparison={comparison} months={months} />
      <JumpList comparison={comparison} />
      <Changes comparison={comparison} />
      <Expectations comparison={comparison} />
      <RefusedItems refused={comparison.refused} />
    </>
  )
}

function JumpList({ comparison }: { readonly comparison: Comparison }) {
  const t = useTranslations('dashboard')
  const levelName = useLevelName()
  return (
    <nav className={styles.jump} aria-label={t('jump-list')}>
      <ul>
        {levelsOf(comparison.changes).map(({ level, rows }) => (
          <li key={level}>
            <a href={`#level-${level}`}>{levelName(level)}</a> <span className="soft">{rows.length}</span>
          </li>
        ))}
        {comparison.expectations.length > 0 && (
          <li>
            <a href="#expectations">{t('expectations')}</a>{' '}
            <span className="soft">{comparison.expectations.length}</span>
          </li>
        )}
        {comparison.refused.length > 0 && (
          <li>
            <a href="#refused">{t('refused')}</a> <span className="soft">{comparison.refused.length}</span>
          </li>
        )}
      </ul>
    </nav>
  )
}

function Changes({ comparison }: { readonly comparison: Comparison }) {
  const levelName = useLevelName()
  return levelsOf(comparison.changes).map(({ level, rows }) => (
    <section key={level} id={`level-${level}`} aria-labelledby={`heading-${level}`}>
      <h2 id={`heading-${level}`}>{levelName(level)}</h2>
      {rows.map((row) => (
        <ChangeCard key={row.item} row={row} isSample={comparison.isSample} />
      ))}
    </section>
  ))
}

function Expectations({ comparison }: { readonly comparison: Comparison }) {
  const t = useTranslations('dashboard')
  if (comparison.expectations.length === 0) return null
  return (
    <section id="expectations" aria-labelledby="heading-expectations">
      <h2 id="heading-expectations">{t('expectations')}</h2>
      <p>{t('expectations-explained')}</p>
      {comparison.expectations.map((row) => (
        <ExpectationCard key={row.item} row={row} />
      ))}
    </section>
  )
}
