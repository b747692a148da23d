import { readFileSync } from 'node:fs'
import type { Change, ChangeRow } from '@estela/contract'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './server-fixture.ts'

test.describe.configure({ mode: 'parallel' })
// Wide enough for tables.
test.use({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })

const LARGE = 'sample-mex-cb-02'

test('there is one row for each question, with the sentence and the counts of the API', async ({ page, collector }) => {
  const { changes } = await collector.workspace.comparison({ activity: LARGE })
  await page.goto(`${collector.url}/comparison?activity=${LARGE}`)
  for (const row of changes) {
    const shown = rowOf(page, row.item)
    await expect(shown).toContainText(row.person.sentence.en)
    await expect(shown.getByRole('list', { name: 'How many rated it lower, the same, higher' })).toHaveText(
      splitWords(shownChange(row)),
    )
  }
})

test('another follow-up changes the address and the figures', async ({ page, collector }) => {
  const [first, second] = await Promise.all(
    [1, 2].map((followUp) => collector.workspace.comparison({ activity: LARGE, followUp })),
  )
  const sentence = (comparison: typeof first) =>
    comparison?.changes.find(({ item }) => item === 'CB.TST')?.person.sentence.en ?? ''
  expect(sentence(second)).not.toBe(sentence(first))
  await page.goto(`${collector.url}/comparison?activity=${LARGE}`)
  await expect(rowOf(page, 'CB.TST')).toContainText(sentence(first))
  await page.getByRole('combobox', { name: 'Later questionnaire' }).selectOption('Follow-up 2')
  await expect(page).toHaveURL(/[?&]followUp=2/)
  await expect(rowOf(page, 'CB.TST')).toContainText(sentence(second))
  await page.goBack()
  await expect(rowOf(page, 'CB.TST')).toContainText(sentence(first))
})

test('a breakdown shows the group chosen, smaller, with its own sentence, and no institution pairs', async ({
  page,
  collector,
}) => {
  const whole = await collector.workspace.comparison({ activity: LARGE })
  const women = await collector.workspace.comparison({ activity: LARGE, by: 'sex', group: 'woman' })
  const row = women.changes.find(({ person }) => person.shown)
  if (row === undefined) throw new Error('The sample pilots cannot be broken down.')
  const before = whole.changes.find(({ item }) => item === row.item)
  expect(shownChange(row).matched).toBeLessThan(before === undefined ? 0 : shownChange(before).matched)
  await page.goto(`${collector.url}/comparison?activity=${LARGE}`)
  await page.getByRole('combobox', { name: 'Only some of the people' }).selectOption('Women')
  await expect(page).toHaveURL(/by=sex&group=woman/)
  await expect(rowOf(page, row.item)).toContainText(row.person.sentence.en)
  const hidden = women.changes.find(({ person }) => !person.shown)
  if (hidden !== undefined) await expect(rowOf(page, hidden.item)).toContainText('not shown')
})

test('a period and a country are kept in the address and on every page of the comparison', async ({
  page,
  collector,
}) => {
  await page.goto(`${collector.url}/comparison`)
  await page.getByRole('combobox', { name: 'Country' }).selectOption('Peru')
  const period = page.getByRole('combobox', { name: 'When the activity ended' })
  await period.selectOption({ index: 1 })
  const year = (await period.inputValue()).slice(0, 4)
  await pages(page).getByRole('link', { name: 'Who answered' }).click()
  await expect(page).toHaveURL(new RegExp(`/comparison/participation\\?.*country=PER.*endedFrom=${year}-01-01`))
  await pages(page).getByRole('link', { name: 'Technical annex' }).click()
  await expect(page).toHaveURL(new RegExp(`endedTo=${year}-12-31`))
})

test('a group below five is protected: a sentence, and no figure', async ({ page, collector }) => {
  const activity = 'sample-mex-if-01'
  const { changes } = await collector.workspace.comparison({ activity })
  await page.goto(`${collector.url}/comparison?activity=${activity}`)
  for (const { item } of changes) {
    const row = rowOf(page, item)
    await expect(row).toContainText('Fewer than 5 people answered both times: not shown, to protect them.')
    const words = ((await row.textContent()) ?? '').replace('Fewer than 5 people', '').replace(/\(0–100\)/, '')
    expect(words).not.toMatch(/\d/)
    await expect(row.getByRole('list')).toHaveCount(0)
  }
  await page.goto(`${collector.url}/comparison/items/${changes[0]?.item}?activity=${activity}`)
  const part = page.getByRole('region', { name: 'Too few answers to say' })
  await expect(part).toContainText('Fewer than 5 people answered both times')
  await expect(page.getByRole('figure')).toHaveCount(0)
})

test('the page of a question has the distributions and the transitions of the API', async ({ page, collector }) => {
  const { changes } = await collector.workspace.comparison({ activity: LARGE })
  const row = changes.find(({ scale, person }) => scale.id === 'AGR5' && person.shown && person.detail === 'full')
  if (row === undefined) throw new Error('No group is large enough for a chart.')
  const { earlier, later, transitions, sentence, matched } = shownChange(row)
  await page.goto(`${collector.url}/comparison?activity=${LARGE}`)
  await rowOf(page, row.item).getByRole('link').click()
  const finding = page.getByRole('region', { name: sentence.en })
  await expect(finding.getByRole('img')).toBeVisible()
  await finding.getByRole('button', { name: 'Show as table' }).click()
  const [, ...cells] = await cellsOf(finding.getByRole('table'))
  expect(cells).toEqual(
    row.scale.steps.map(({ label }, step) => [label.en, String(earlier[step]), String(later[step])]),
  )
  const table = page.getByRole('table', { name: new RegExp(`^${matched} pairs by the earlier answer`) })
  const counts = (await cellsOf(table))
    .slice(2, 2 + row.scale.steps.length)
    .map((each) => each.slice(1, -1).map(Number))
  expect(counts).toEqual(transitions)
})

test('a chart is saved as figures that say what they are', async ({ page, collector }) => {
  await page.goto(`${collector.url}/comparison/items/CB.REL?activity=${LARGE}`)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).first().click(),
  ])
  const text = readFileSync(await file.path(), 'utf8')
  expect(text).toContain('Strongly agree')
  expect(text).toMatch(/method version \d/)
  expect(text).toMatch(/sample data/)
})

test('an item that is not compared here says so', async ({ page, collector }) => {
  await page.goto(`${collector.url}/comparison/items/NO.SUCH?activity=${LARGE}`)
  await expect(page.getByRole('main')).toContainText('NO.SUCH')
  await expect(page.getByRole('figure')).toHaveCount(0)
  await expect(page.getByRole('link', { name: /all questions/i }).first()).toBeVisible()
})

test('pairs of an institution stand apart from those of persons', async ({ page, collector }) => {
  const activity = 'sample-mex-la-01'
  const { changes } = await collector.workspace.comparison({ activity })
  const row = changes.find(({ person, institution }) => person.shown && institution.shown)
  if (row?.institution.shown !== true) throw new Error('No item has both kinds of pairs.')
  await page.goto(`${collector.url}/comparison/items/${row.item}?activity=${activity}`)
  const own = page.getByRole('region', { name: row.person.sentence.en })
  await expect(own.getByRole('list', { name: /How many rated/ })).toHaveText(splitWords(shownChange(row)))
  const apart = page.getByRole('region', { name: 'Another person of the institution answered later' })
  await expect(apart.getByRole('heading', { name: row.institution.sentence.en })).toBeVisible()
  await expect(apart.getByRole('list', { name: /How many rated/ })).toHaveText(splitWords(row.institution))
})

test('two countries stand side by side, without a ranking', async ({ page, collector }) => {
  const [mexico, peru] = await Promise.all(
    ['MEX', 'PER'].map((country) => collector.workspace.comparison({ country, category: 'capacity-building' })),
  )
  await page.goto(`${collector.url}/comparison/countries?category=capacity-building`)
  const table = page.getByRole('table', { name: /one row for each question/ })
  const row = table.getByRole('row').filter({ has: page.getByText('CB.TST', { exact: true }) })
  for (const comparison of [mexico, peru]) {
    const found = comparison?.changes.find(({ item }) => item === 'CB.TST')
    await expect(row).toContainText(found?.person.sentence.en ?? 'missing')
  }
  await expect(page.getByRole('main')).not.toContainText(/\b(better|worse|best|worst|winner|rank \d)\b/i)
})

test('who answered is told with the rate and the counts of the API', async ({ page, collector }) => {
  const { waves, panel } = await collector.workspace.participation({ activity: LARGE })
  await page.goto(`${collector.url}/comparison/participation?activity=${LARGE}`)
  for (const { complete, invited } of waves)
    await expect(page.getByRole('main')).toContainText(`${complete} of ${invited}`)
  await expect(page.getByRole('main')).toContainText(panel?.sentence.en ?? 'missing')
})

test('the annex links to the files of the same scope', async ({ page, collector }) => {
  await page.goto(`${collector.url}/comparison/annex?activity=${LARGE}&followUp=2`)
  const link = page.getByRole('link', { name: /transitions\.csv/ })
  const href = await link.getAttribute('href')
  expect(href).toMatch(/activity=sample-mex-cb-02/)
  expect(href).toMatch(/followUp=2/)
  const file = await page.request.get(new URL(href ?? '', collector.url).href)
  expect((await file.text()).split('\r\n')[0]).toContain('earlier,later,pairs')
})

test('the findings are in Spanish on a Spanish page', async ({ page, collector }) => {
  const { changes } = await collector.workspace.comparison({ country: 'PER' })
  const shown = changes.filter(({ person }) => person.shown)
  expect(shown.length).toBeGreaterThan(10)
  await page.goto(`${collector.url}/comparison?country=PER&lang=es`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Justo después de la asistencia y más adelante')
  for (const { item, person } of shown) {
    await expect(rowOf(page, item)).toContainText(person.sentence.es ?? 'missing')
    await expect(rowOf(page, item)).not.toContainText(person.sentence.en)
  }
})

const pages = (page: Page): Locator => page.getByRole('navigation', { name: 'Pages of the comparison' })

/** What the overview says about one question. */
const rowOf = (page: Page, item: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('code').getByText(item, { exact: true }) })

function shownChange({ item, person }: ChangeRow): Change {
  if (!person.shown) throw new Error(`${item} is not shown.`)
  return person
}

const splitWords = ({ down, same, up }: Pick<Change, 'down' | 'same' | 'up'>) =>
  `${down} lower${same} the same${up} higher`

/** The words of a table, row by row. */
async function cellsOf(table: Locator): Promise<string[][]> {
  await expect(table).toBeVisible()
  const rows = await table.getByRole('row').all()
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()))
}
