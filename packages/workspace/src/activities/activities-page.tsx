import { PAGE_SIZE } from '@estela/contract'
import { SampleNotice } from '@estela/ui/sample-notice'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ListActions } from '../address-book/list-actions.tsx'
import { Pager } from '../address-book/pager.tsx'
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
  const say = useTranslations('addressBook')
  const [search] = useSearchParams()
  const country = countryIn(search)
  const view = activityListView(search)
  const query = useQuery(activitiesQuery(country, view.category, view.isArchived))
  const isNarrowed = country !== null || view.category !== null || view.isArchived
  return (
    <>
      <PageHeading title={t('page-activities')} />
      <ListActions kind="activities" />
      <ActivityFilters view={view} />
      <CollectorState
        query={query}
        isEmpty={({ activities }) => activities.length === 0}
        empty={isNarrowed ? <NoneMatches /> : <p>{t('activities-none')}</p>}
      >
        {({ activities }) => (
          <>
            {activities.some(({ isSample }) => isSample) && <SampleNotice />}
            <ActivityListing
              activities={onPage(inOrder(activities, view.order), view.page)}
              count={activities.length}
            />
            <Pager total={activities.length} />
          </>
        )}
      </CollectorState>
      <p>
        <ScopedLink to="/activities" parameters={{ archived: view.isArchived ? null : 'yes' }}>
          {say(view.isArchived ? 'used-activities' : 'archived-activities')}
        </ScopedLink>
      </p>
    </>
  )
}

const onPage = <R,>(rows: readonly R[], page: number): R[] => rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)

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
