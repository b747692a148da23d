import type { Page } from '@playwright/test'
import { expect, test } from './server-fixture.ts'

const ACTIVITY = 'sample-per-la-01'

/** The plan of the follow-up that is open, opened. */
async function openPlan(page: Page, url: string) {
  await page.goto(`${url}/activities/${ACTIVITY}`)
  const section = page.getByRole('region', { name: 'Analysis plan' })
  const wave = section.locator('details').filter({ has: page.getByText(/^Wave 2/) })
  await wave.locator('summary').click()
  return wave
}

test('an evaluator names what is to be looked at, and the comparison says so once the plan is locked', async ({
  page,
  collector,
}) => {
  const wave = await openPlan(page, collector.url)
  await wave.getByRole('checkbox', { name: /LA\.NEED/ }).check()
  const threshold = wave.getByRole('textbox', { name: 'Smallest change that matters' })
  await threshold.fill('half')
  await expect(wave).toContainText('Write a number above 0')
  await expect(wave.getByRole('button', { name: 'Save the plan' })).toBeDisabled()

  await threshold.fill('0,5')
  await wave.getByRole('button', { name: 'Save the plan' }).click()
  await expect(wave.getByRole('status')).toContainText('Saved on')
  await wave.getByRole('button', { name: 'Lock the plan' }).click()
  const dialog = page.getByRole('dialog', { name: 'Lock the plan with 1 question?' })
  await dialog.getByRole('button', { name: 'Not yet' }).click()
  await expect(dialog).toBeHidden()
  await wave.getByRole('button', { name: 'Lock the plan' }).click()
  await dialog.getByRole('button', { name: 'Lock the plan' }).click()
  await expect(wave).toContainText('smallest change that matters: 0.5 steps')
  await expect(wave.getByRole('button')).toHaveCount(0)

  await page.goto(`${collector.url}/comparison?activity=${ACTIVITY}`)
  const row = (code: string) => page.getByRole('row').filter({ has: page.getByText(code, { exact: true }) })
  await expect(row('LA.NEED')).toContainText('named in the plan')
  await expect(row('LA.CLR')).toContainText('exploratory')
})

test('what cannot be saved stays in the form', async ({ page, collector }) => {
  await page.route('**/analysis-plan', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  )
  await page.goto(`${collector.url}/activities/sample-mex-cb-01`)
  const wave = page.locator('details').filter({ has: page.getByText(/^Wave 2/) })
  await wave.locator('summary').click()
  await wave.getByRole('checkbox', { name: /CB\.REL/ }).check()
  await wave.getByRole('button', { name: 'Save the plan' }).click()
  await expect(wave.getByRole('alert')).toContainText('The plan was not saved.')
  await expect(wave.getByRole('checkbox', { name: /CB\.REL/ })).toBeChecked()

  await page.unroute('**/analysis-plan')
  await wave.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
  await expect(wave.getByRole('status')).toContainText('Saved on')
})
