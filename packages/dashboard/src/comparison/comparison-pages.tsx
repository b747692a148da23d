import type { Comparison } from '@estela/contract'
import { QueryState } from '@estela/ui/query-state'
import { SampleNotice } from '@estela/ui/sample-notice'
import { useQuery } from '@tanstack/react-query'
import { Route, Routes, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { AnnexPage } from '../annex/annex-page.tsx'
import { CountriesPage } from '../countries/countries-page.tsx'
import { ExpectationsPage } from '../expectations/expectations-page.tsx'
import { InstitutionPage } from '../institution/institution-page.tsx'
import { ItemPage } from '../item/item-page.tsx'
import { ParticipationPage } from '../participation/participation-page.tsx'
import { StagesPage } from '../stages/stages-page.tsx'
import { TextsPage } from '../texts/texts-page.tsx'
import styles from './comparison.module.css'
import { comparisonQuery } from './comparison.query.ts'
import { ComparisonContext } from './comparison-context.ts'
import { ComparisonNavigation } from './comparison-navigation.tsx'
import { scopeOf } from './comparison-scope.ts'
import { DescribedTable } from './described-table.tsx'
import { OverviewPage } from './overview-page.tsx'
import { ScopeFilter } from './scope-filter.tsx'

/** What changed between the answers right after the assistance and those given later, on one page for each question. */
export function ComparisonPages() {
  const t = useTranslations('dashboard')
  const [parameters] = useSearchParams()
  const scope = scopeOf(parameters)
  const query = useQuery(comparisonQuery(scope))
  return (
    <div className={styles.page}>
      <h1>{t('comparison-title')}</h1>
      <Routes>
        <Route path="countries" element={<ComparisonNavigation />} />
        <Route
          path="*"
          element={
            <>
              <ScopeFilter scope={scope} comparison={query.data ?? null} />
              <ComparisonNavigation />
            </>
          }
        />
      </Routes>
      <Routes>
        <Route path="countries" element={<CountriesPage />} />
        <Route path="participation" element={<ParticipationPage scope={scope} />} />
        <Route
          path="*"
          element={
            <QueryState query={query}>
              {(comparison) => (
                <ComparisonContext value={{ comparison, scope }}>
                  {comparison.isSample && <SampleNotice />}
                  {comparison.months === null ? <NothingYet described={comparison.described} /> : <PagesOfAnswers />}
                </ComparisonContext>
              )}
            </QueryState>
          }
        />
      </Routes>
    </div>
  )
}

function PagesOfAnswers() {
  return (
    <Routes>
      <Route index element={<OverviewPage />} />
      <Route path="items/:item" element={<ItemPage />} />
      <Route path="expectations" element={<ExpectationsPage />} />
      <Route path="stages" element={<StagesPage />} />
      <Route path="institution" element={<InstitutionPage />} />
      <Route path="texts" element={<TextsPage />} />
      <Route path="annex" element={<AnnexPage />} />
      <Route path="*" element={<OverviewPage />} />
    </Routes>
  )
}

/** Without a later questionnaire there is no change; what was said right after can be read all the same. */
function NothingYet({ described }: { readonly described: Comparison['described'] }) {
  const t = useTranslations('dashboard')
  return (
    <>
      <p>{t('no-follow-up')}</p>
      <p>{t('no-follow-up-next')}</p>
      <DescribedTable rows={described} />
    </>
  )
}
