import { createBrowserRouter } from 'react-router'
import { ActivitiesPage } from './activities/activities-page.tsx'
import { ActivityPage } from './activity/activity-page.tsx'
import { ImportPage } from './address-book/import-page.tsx'
import { InstitutionPage } from './address-book/institution-page.tsx'
import { InstitutionsPage } from './address-book/institutions-page.tsx'
import { NewRecordPage } from './address-book/new-record-page.tsx'
import { PeoplePage } from './address-book/people-page.tsx'
import { PersonPage } from './address-book/person-page.tsx'
import { CalendarPage } from './calendar/calendar-page.tsx'
import { LettersPage } from './letters/letters-page.tsx'
import { LazyComparisonPage, LazyIndicatorsPage } from './navigation/dashboard-pages.tsx'
import { PageFailure } from './navigation/page-failure.tsx'
import { UnknownPage } from './navigation/unknown-page.tsx'
import { WorkspaceLayout } from './navigation/workspace-layout.tsx'
import { OutboxPage } from './outbox/outbox-page.tsx'
import { OverviewPage } from './overview/overview-page.tsx'
import { SchedulePage } from './schedule/schedule-page.tsx'
import { WaveTemplatesPage } from './wave-templates/wave-templates-page.tsx'

/** Every page of the workspace. A page that breaks leaves the navigation standing. */
export const router = createBrowserRouter([
  {
    element: <WorkspaceLayout />,
    children: [
      {
        errorElement: <PageFailure />,
        children: [
          { path: '/', element: <OverviewPage /> },
          { path: '/activities', element: <ActivitiesPage /> },
          { path: '/activities/new', element: <NewRecordPage kind="activities" /> },
          { path: '/activities/:activityId', element: <ActivityPage /> },
          { path: '/people', element: <PeoplePage /> },
          { path: '/people/new', element: <NewRecordPage kind="people" /> },
          { path: '/people/:personId', element: <PersonPage /> },
          { path: '/institutions', element: <InstitutionsPage /> },
          { path: '/institutions/new', element: <NewRecordPage kind="institutions" /> },
          { path: '/institutions/:institutionId', element: <InstitutionPage /> },
          { path: '/import/:kind', element: <ImportPage /> },
          { path: '/calendar', element: <CalendarPage /> },
          { path: '/comparison/*', element: <LazyComparisonPage /> },
          { path: '/indicators', element: <LazyIndicatorsPage /> },
          { path: '/letters', element: <LettersPage /> },
          { path: '/outbox', element: <OutboxPage /> },
          { path: '/schedule', element: <SchedulePage /> },
          { path: '/wave-templates', element: <WaveTemplatesPage /> },
          { path: '*', element: <UnknownPage /> },
        ],
      },
    ],
  },
])
