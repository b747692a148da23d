import type { Schedule, WorkspaceClient } from '@estela/contract'
import type { Page } from '@playwright/test'
import { expect, test } from './server-fixture.ts'

test.use({ viewport: { width: 1280, height: 900 }, locale: 'en-US' })

/** The schedule as the collector tells it, with something about it changed. */
async function withSchedule(page: Page, workspace: WorkspaceClient, changes: Partial<Schedule>): Promise<void> {
  // Read once beforehand: a reply under way would be lost when the page is left.
  const schedule = await workspace.schedule()
  await page.route('**/api/schedule', (route) => route.fulfill({ json: { ...schedule, ...changes } }))
}

test('the page shows that the schedule runs, and takes a turn when it is asked to', async ({ page, collector }) => {
  await page.goto(`${collector.url}/schedule`)
  const standing = page.getByRole('region', { name: 'Schedule' })
  await expect(standing).toContainText('Running')
  await standing.getByRole('button', { name: 'Look and send now' }).click()
  await expect(standing.getByRole('status')).toHaveText('Done')
  await expect(page.getByRole('region', { name: 'Due next' }).getByRole('rowheader').first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Address for reports' })).toHaveValue(/\/api\/bounces\/[\w-]{43}$/)
})

test('while all is well no page says anything about mail', async ({ page, collector }) => {
  await Promise.all([page.waitForResponse('**/api/schedule'), page.goto(collector.url)])
  await expect(page.getByRole('main').getByRole('region').first()).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a schedule that stands still shows on every page, and leads to what to do', async ({ page, collector }) => {
  await withSchedule(page, collector.workspace, { state: 'late' })
  for (const path of ['/', '/activities', '/activities/sample-per-la-01', '/comparison', '/letters', '/nowhere']) {
    await page.goto(`${collector.url}${path}`)
    await expect(page.getByRole('alert')).toContainText('Mail stands still')
  }
  await page.getByRole('alert').getByRole('link', { name: 'See the schedule' }).click()
  await expect(page.getByRole('region', { name: 'Schedule' })).toContainText('Start the program again')
})

test('mail that is paused goes on when somebody has looked at the clock', async ({ page, collector }) => {
  await withSchedule(page, collector.workspace, { state: 'paused', pausedBecause: 'clock-set-back' })
  await page.goto(`${collector.url}/schedule`)
  const standing = page.getByRole('region', { name: 'Schedule' })
  await expect(standing).toContainText('The clock of this computer was set back.')
  await standing.getByRole('button', { name: 'The clock is right: send mail again' }).click()
  await expect(standing).toContainText('Running')
})
