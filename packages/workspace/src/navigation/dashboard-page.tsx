import { ComparisonPages, dashboardMessages, IndicatorsPage } from '@estela/dashboard'
import { useLanguage, wordsIn } from '@estela/ui/locale-provider'
import type { ReactNode } from 'react'
import { IntlProvider, useMessages, useTimeZone, useTranslations } from 'use-intl'
import { useDocumentTitle } from './page-heading.tsx'

/** The dashboard's comparison as pages of the workspace. */
export function DashboardComparisonPage() {
  useDocumentTitle(useTranslations('workspace')('page-comparison'))
  return (
    <DashboardWords>
      <ComparisonPages />
    </DashboardWords>
  )
}

/** The dashboard's indicators as a page of the workspace. */
export function DashboardIndicatorsPage() {
  useDocumentTitle(useTranslations('workspace')('page-indicators'))
  return (
    <DashboardWords>
      <IndicatorsPage />
    </DashboardWords>
  )
}

/** Adds the dashboard's words to those of the page around it; they arrive with the dashboard, not with the first load. */
function DashboardWords({ children }: { readonly children: ReactNode }) {
  const { language, locale } = useLanguage()
  const timeZone = useTimeZone()
  const messages = useMessages()
  const words = wordsIn(language, dashboardMessages)
  return (
    <IntlProvider locale={locale} messages={{ ...messages, ...words }} {...(timeZone && { timeZone })}>
      {children}
    </IntlProvider>
  )
}
