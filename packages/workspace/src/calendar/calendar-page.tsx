import type { Calendar } from '@estela/contract'
import { SampleNotice } from '@estela/ui/sample-notice'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHeading } from '../navigation/page-heading.tsx'
import { countryIn } from '../navigation/scope.ts'
import { CollectorState } from '../problems/collector-state.tsx'
import { calendarQuery } from './calendar.query.ts'
import { CalendarFilters } from './calendar-filters.tsx'
import { calendarView } from './calendar-view.ts'
import { MonthAgenda } from './month-agenda.tsx'

/** Everything due in the next 24 months, as a list of days. */
export function CalendarPage() {
  const t = useTranslations('workspace')
  const [search] = useSearchParams()
  const query = useQuery(calendarQuery(countryIn(search)))
  return (
    <>
      <PageHeading title={t('page-calendar')} />
      <p className="soft">{t('calendar-about')}</p>
      <CollectorState query={query} isEmpty={({ events }) => events.length === 0} empty={<p>{t('calendar-empty')}</p>}>
        {(calendar) => <CalendarPanels calendar={calendar} />}
      </CollectorState>
    </>
  )
}

function CalendarPanels({ calendar }: { readonly calendar: Calendar }) {
  const [search] = useSearchParams()
  const view = calendarView(search, calendar)
  return (
    <>
      {calendar.activities.some(({ isSample }) => isSample) && <SampleNotice />}
      <CalendarFilters calendar={calendar} view={view} />
      <MonthAgenda calendar={calendar} view={view} />
    </>
  )
}
