import type { Locator, Page } from '@playwright/test'
import { personalLink } from './personal-link.ts'
import { expect, test } from './server-fixture.ts'

test.describe.configure({ mode: 'parallel' })
// Wide enough for tables.
test.use({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })

const SAMPLE_NOTICE = 'Invented people and answers, to show how Estela works.'

test('the overview shows both pilots, and that they are samples', async ({ page, collector }) => {
  const { countries } = await collector.workspace.overview()
  await page.goto(collector.url)
  await expect(page.getByText(SAMPLE_NOTICE)).toBeVisible()
  for (const [code, name] of Object.entries({ MEX: 'Mexico', PER: 'Peru' })) {
    const pilot = countries.find(({ country }) => country === code)
    const panel = page.getByRole('region', { name, exact: true })
    await expect(panel.getByRole('definition')).toHaveText(
      [pilot?.activities, pilot?.invited, pilot?.complete, pilot?.answeredTwice].map(String),
    )
  }
})

test('the country switch narrows every page, and the choice stays in the address', async ({ page, collector }) => {
  const { activities } = await collector.workspace.activities({ country: 'PER' })
  await page.goto(collector.url)
  await expect(page.getByRole('region', { name: 'Mexico', exact: true })).toBeVisible()
  await countrySwitch(page).getByRole('link', { name: 'Peru' }).click()
  await expect(page.getByRole('region', { name: 'Peru', exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Mexico', exact: true })).toHaveCount(0)
  await expect(page).toHaveURL(/[?&]country=PER/)

  await navigation(page).getByRole('link', { name: 'Activities' }).click()
  await expect(page).toHaveURL(/\/activities\?.*country=PER/)
  const table = page.getByRole('table', { name: /activities/ })
  await expect(table.getByRole('rowheader')).toHaveCount(activities.length)
  await expect(table.getByRole('cell', { name: 'Peru', exact: true })).toHaveCount(activities.length)

  await navigation(page).getByRole('link', { name: 'Comparison' }).click()
  await expect(page).toHaveURL(/\/comparison\?.*country=PER/)
  await expect(page.getByRole('combobox', { name: 'Country' })).toHaveValue('PER')

  await navigation(page).getByRole('link', { name: 'Indicators' }).click()
  await expect(page).toHaveURL(/\/indicators\?.*country=PER/)
  await expect(page.getByRole('img', { name: /Peru/ }).first()).toBeVisible()
  await expect(page.getByRole('img', { name: /Mexico/ })).toHaveCount(0)
  await expect(countrySwitch(page).getByRole('link', { name: 'Peru' })).toHaveAttribute('aria-current', 'true')
})

test('the filters of the activities live in the address and survive reload and back', async ({ page, collector }) => {
  const { activities } = await collector.workspace.activities({ category: 'capacity-building' })
  const codes = activities.map(({ code }) => new RegExp(code)).sort((a, b) => a.source.localeCompare(b.source))
  await page.goto(`${collector.url}/activities`)
  await page.getByRole('combobox', { name: 'Category' }).selectOption('Capacity building')
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Code, A to Z')
  await expect(page.getByRole('rowheader')).toHaveText(codes)
  const address = page.url()
  expect(new URL(address).search).toBe('?category=capacity-building&sort=code')

  await page.reload()
  await expect(page.getByRole('rowheader')).toHaveText(codes)
  await page.getByRole('rowheader').getByRole('link').first().click()
  await expect(page.getByRole('region', { name: 'About the activity' })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(address)
  await expect(page.getByRole('rowheader')).toHaveText(codes)
  await expect(page.getByRole('combobox', { name: 'Category' })).toHaveValue('capacity-building')
  await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('code')
})

test('an activity shows three waves with their counts, and no answer of anybody', async ({ page, collector }) => {
  const activity = 'sample-per-la-01'
  const { waves } = await collector.workspace.activity(activity)
  expect(waves.map(({ state }) => state)).toEqual(['closed', 'open', 'to-come'])
  const [details] = await Promise.all([
    page.waitForResponse(`**/api/activities/${activity}`),
    page.goto(`${collector.url}/activities/${activity}`),
  ])
  const timeline = page.getByRole('region', { name: 'Waves' })
  await expect(timeline.getByRole('heading', { level: 3 })).toHaveText([
    /^Wave 1: right after Closed/,
    /^Wave 2: after 12 months Open/,
    /^Wave 3: after 24 months To come/,
  ])
  for (const { invited, started, complete } of waves.slice(0, 2)) {
    const counts = [`${complete} complete`, `${started} started`, `${invited} invited`]
    await expect(
      timeline
        .getByRole('listitem')
        .filter({ hasText: counts[1] ?? '' })
        .getByRole('list'),
    ).toHaveText(counts.join(''))
  }
  await expect(page.getByRole('region', { name: 'Invitations' }).getByRole('rowheader').first()).toBeVisible()

  const { changes } = await collector.workspace.comparison({ activity })
  const answers = new Set(changes.flatMap(({ scale }) => scale.steps.map(({ label }) => label.en)))
  expect(answers).toContain('Strongly agree')
  for (const answer of answers) await expect(page.getByText(answer, { exact: true })).toHaveCount(0)
  expect(await details.text()).not.toMatch(/answers|LA_NEED/)
})

test('a personal link is the same each time, and gone from the page when its dialog is closed', async ({
  page,
  collector,
}) => {
  const wish = { activity: 'sample-per-cb-02', wave: 1 }
  const { personName } = (await personalLink(collector.workspace, wish)).invitation
  await page.goto(`${collector.url}/activities/${wish.activity}`)
  const dialog = page.getByRole('dialog', { name: `Personal link of ${personName}` })
  const ask = page.getByRole('row', { name: personName }).getByRole('button', { name: 'Personal link' })

  await ask.click()
  await expect(dialog).toContainText('Anyone who has it can answer as this person.')
  const field = dialog.getByRole('textbox', { name: 'Personal link' })
  await expect(field).toHaveValue(/\/s\/[A-Za-z0-9_-]{22}$/)
  const first = await field.inputValue()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toHaveCount(0)
  expect(await page.content()).not.toContain(first.slice(first.lastIndexOf('/')))

  await ask.click()
  await expect(field).toHaveValue(first)
})

test('an indicator has a panel per pilot, its source, and a table that ends as the API does', async ({
  page,
  collector,
}) => {
  const { indicators } = await collector.workspace.indicators()
  await page.goto(`${collector.url}/indicators`)
  await expect(page.getByRole('article')).toHaveCount(indicators.length)
  for (const { name, source, pilots } of indicators) {
    const card = page.getByRole('article', { name: name.en, exact: true })
    await expect(card.getByRole('img', { name: `${name.en}, Mexico: ` })).toBeVisible()
    await expect(card.getByRole('img', { name: `${name.en}, Peru: ` })).toBeVisible()
    await expect(card.getByRole('figure').getByText(source.en, { exact: true })).toBeVisible()
    await card.getByRole('button', { name: 'Show as table' }).click()
    const [head = [], ...rows] = await cellsOf(card.getByRole('table'))
    for (const { country, points } of pilots) {
      const column = head.indexOf(country === 'MEX' ? 'Mexico' : 'Peru')
      const last = points.toSorted((a, b) => a.year - b.year).at(-1)
      expect(rows.findLast((row) => row[column] !== '–')?.filter((_, index) => [0, column].includes(index))).toEqual([
        String(last?.year),
        new Intl.NumberFormat('en', { maximumFractionDigits: 4 }).format(last?.value ?? Number.NaN),
      ])
    }
  }
})

for (const [path, heading] of [
  ['/activities/one/two', 'There is no such page'],
  ['/activities/no-such-activity', 'There is no such activity'],
] as const) {
  test(`the unknown address ${path} has a page of its own`, async ({ page, collector }) => {
    await page.goto(`${collector.url}${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(navigation(page).getByRole('link', { name: 'Overview' })).toBeVisible()
  })
}

for (const [path, api] of [
  ['/activities', '**/api/activities'],
  ['/comparison', '**/api/comparisons?*'],
] as const) {
  test(`when the collector does not answer, ${path} says so and can try again`, async ({ page, collector }) => {
    await page.route(api, (route) => route.abort())
    await page.goto(`${collector.url}${path}`)
    const alert = page.getByRole('main').getByRole('alert')
    await expect(alert).toContainText('This could not be loaded. The server did not answer.', { timeout: 20_000 })
    await page.unroute(api)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText(SAMPLE_NOTICE)).toBeVisible()
    await expect(alert).toHaveCount(0)
  })
}

const countrySwitch = (page: Page): Locator => page.getByRole('navigation', { name: 'Country' })
const navigation = (page: Page): Locator => page.getByRole('navigation', { name: 'Pages' })

/** The words of a table, row by row. */
async function cellsOf(table: Locator): Promise<string[][]> {
  await expect(table).toBeVisible()
  const rows = await table.getByRole('row').all()
  const cell = (row: Locator) => row.locator('th, td').allInnerTexts()
  return Promise.all(rows.map(cell))
}
