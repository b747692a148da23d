import { ComparisonPages, dashboardMessages, IndicatorsPage } from '@estela/dashboard'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from './page-heading.tsx'
import { PageWords } from './page-words.tsx'

/** The dashboard's comparison as pages of the workspace. */
export function DashboardComparisonPage() {
  useDocumentTitle(useTranslations('workspace')('page-comparison'))
  return (
    <PageWords words={dashboardMessages}>
      <ComparisonPages />
    </PageWords>
  )
}

/** The dashboard's indicators as a page of the workspace. */
export function DashboardIndicatorsPage() {
  useDocumentTitle(useTranslations('workspace')('page-indicators'))
  return (
    <PageWords words={dashboardMessages}>
      <IndicatorsPage />
    </PageWords>
  )
}
