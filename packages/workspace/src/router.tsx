import type { ReactNode } from 'react'
import { createBrowserRouter } from 'react-router'
import { lazyPage } from './navigation/lazy-page.tsx'
import { PageFailure } from './navigation/page-failure.tsx'
import { UnknownPage } from './navigation/unknown-page.tsx'
import { WorkspaceLayout } from './navigation/workspace-layout.tsx'
import { OverviewPage } from './overview/overview-page.tsx'

/** A page that uses words of the address book. */
const addressBookPage = (path: string, load: () => Promise<ReactNode>) =>
  lazyPage(path, async () => {
    const [{ AddressBookWords }, page] = await Promise.all([import('./address-book/address-book-words.tsx'), load()])
    return <AddressBookWords>{page}</AddressBookWords>
  })

const newRecordPage = (kind: 'activities' | 'institutions' | 'people') =>
  addressBookPage(`/${kind}/new`, async () => {
    const { NewRecordPage } = await import('./address-book/new-record-page.tsx')
    return <NewRecordPage kind={kind} />
  })

type QuestionnairePages = typeof import('./questionnaires/questionnaire-pages.tsx')['questionnairePages']

const questionnairePage = (path: string, page: keyof QuestionnairePages) =>
  lazyPage(path, async () => (await import('./questionnaires/questionnaire-pages.tsx')).questionnairePages[page])

const PAGES = [
  { path: '/', element: <OverviewPage /> },
  addressBookPage('/activities', async () => {
    const { ActivitiesPage } = await import('./activities/activities-page.tsx')
    return <ActivitiesPage />
  }),
  newRecordPage('activities'),
  addressBookPage('/activities/:activityId', async () => {
    const { ActivityPage } = await import('./activity/activity-page.tsx')
    return <ActivityPage />
  }),
  questionnairePage('/questionnaires', 'list'),
  questionnairePage('/questionnaires/new', 'begin'),
  questionnairePage('/questionnaires/:code', 'questionnaire'),
  questionnairePage('/questionnaires/:code/draft', 'draft'),
  questionnairePage('/questionnaires/:code/compare', 'compare'),
  questionnairePage('/questionnaires/:code/versions/:version', 'version'),
  addressBookPage('/people', async () => {
    const { PeoplePage } = await import('./address-book/people-page.tsx')
    return <PeoplePage />
  }),
  newRecordPage('people'),
  addressBookPage('/people/:personId', async () => {
    const { PersonPage } = await import('./address-book/person-page.tsx')
    return <PersonPage />
  }),
  addressBookPage('/institutions', async () => {
    const { InstitutionsPage } = await import('./address-book/institutions-page.tsx')
    return <InstitutionsPage />
  }),
  newRecordPage('institutions'),
  addressBookPage('/institutions/:institutionId', async () => {
    const { InstitutionPage } = await import('./address-book/institution-page.tsx')
    return <InstitutionPage />
  }),
  addressBookPage('/import/:kind', async () => {
    const { ImportPage } = await import('./address-book/import-page.tsx')
    return <ImportPage />
  }),
  lazyPage('/calendar', async () => {
    const { CalendarPage } = await import('./calendar/calendar-page.tsx')
    return <CalendarPage />
  }),
  lazyPage('/comparison/*', async () => {
    const { DashboardComparisonPage } = await import('./navigation/dashboard-page.tsx')
    return <DashboardComparisonPage />
  }),
  lazyPage('/indicators', async () => {
    const { DashboardIndicatorsPage } = await import('./navigation/dashboard-page.tsx')
    return <DashboardIndicatorsPage />
  }),
  lazyPage('/letters', async () => {
    const { LettersPage } = await import('./letters/letters-page.tsx')
    return <LettersPage />
  }),
  lazyPage('/outbox', async () => {
    const { OutboxPage } = await import('./outbox/outbox-page.tsx')
    return <OutboxPage />
  }),
  lazyPage('/schedule', async () => {
    const { SchedulePage } = await import('./schedule/schedule-page.tsx')
    return <SchedulePage />
  }),
  lazyPage('/wave-templates', async () => {
    const { WaveTemplatesPage } = await import('./wave-templates/wave-templates-page.tsx')
    return <WaveTemplatesPage />
  }),
  { path: '*', element: <UnknownPage /> },
]

/**
 * Every page of the workspace. All but the overview come when they are first opened. A page that breaks, or does not
 * come, leaves the navigation standing.
 */
export const router = createBrowserRouter([
  { element: <WorkspaceLayout />, children: [{ errorElement: <PageFailure />, children: PAGES }] },
])
