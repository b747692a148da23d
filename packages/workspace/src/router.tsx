import { createBrowserRouter } from 'react-router'
import { ActivitiesPage } from './activities/activities-page.tsx'
import { ActivityPage } from './activity/activity-page.tsx'
import { LazyComparisonPage, LazyIndicatorsPage } from './navigation/dashboard-pages.tsx'
import { PageFailure } from './navigation/page-failure.tsx'
import { UnknownPage } from './navigation/unknown-page.tsx'
import { WorkspaceLayout } from './navigation/workspace-layout.tsx'
import { OverviewPage } from './overview/overview-page.tsx'

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
          { path: '/activities/:activityId', element: <ActivityPage /> },
          { path: '/comparison/*', element: <LazyComparisonPage /> },
          { path: '/indicators', element: <LazyIndicatorsPage /> },
          { path: '*', element: <UnknownPage /> },
        ],
      },
    ],
  },
])
