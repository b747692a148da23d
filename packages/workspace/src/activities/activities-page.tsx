import { SampleNotice } from '@estela/ui/sample-notice'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHeading } from '../navigation/page-heading.tsx'
import { countryIn } from '../navigation/scope.ts'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { CollectorState } from '../problems/collector-state.tsx'
import { activitiesQuery } from './activities.query.ts'
import { ActivityFilters } from './activity-filters.tsx'
import { activityListView, inOrder } from './activity-list-view.ts'
import { ActivityListing } from './activity-listing.tsx'

/** The activities of the pilots, with what their waves have brought so far. */
export function ActivitiesPage() {
  const t = useTranslations('workspace')
  const [search] = useSearchParams()
  const country = countryIn(search)
  const view = activityListView(search)
  const query = useQuery(activitiesQuery(country, view.category))
  const isNarrowed = country !== null || view.category !== null
  return (
    <>
      <PageHeading title={t('page-activities')} />
      <ActivityFilters view={view} />
      <CollectorState
        query={query}
        isEmpty={({ activities }) => activities.length === 0}
        empty={isNarrowed ? <NoneMatches /> : <p>{t('activities-none')}</p>}
      >
        {({ activities }) => (
          <>
            {activities.some(({ isSample }) => isSample) && <SampleNotice />}
            <ActivityListing activities={inOrder(activities, view.order)} />
          </>
        )}
      </CollectorState>
    </>
  )
}

function NoneMatches() {
  const t = useTranslations('workspace')
  return (
    <>
      <p>{t('activities-none-match')}</p>
      <p>
        <ScopedLink to="/activities" parameters={{ country: null }}>
          {t('activities-show-all')}
        </ScopedLink>
      </p>
    </>
  )
}
