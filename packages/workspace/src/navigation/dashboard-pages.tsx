import { lazy } from 'react'

// Charts are most of the dashboard's weight; they come when a page with charts is opened.
export const LazyComparisonPage = lazy(async () => {
  const { DashboardComparisonPage } = await import('./dashboard-page.tsx')
  return { default: DashboardComparisonPage }
})

export const LazyIndicatorsPage = lazy(async () => {
  const { DashboardIndicatorsPage } = await import('./dashboard-page.tsx')
  return { default: DashboardIndicatorsPage }
})
