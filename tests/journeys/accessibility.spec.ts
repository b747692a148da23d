import { randomUUID } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { answerAll } from './answer-page.ts'
import { personalLink } from './personal-link.ts'
import { contactClient } from './recipient-page.ts'
import { expect, test } from './server-fixture.ts'
import { expectUsableByEverybody, inLanguage, LANGUAGES } from './usable-by-everybody.ts'

test.describe.configure({ mode: 'parallel' })
test.use({ viewport: { width: 1280, height: 800 } })

const TRAINING = { activity: 'sample-per-cb-02', wave: 1 }
const ADVICE = { activity: 'sample-per-la-01' }
const SYSTEM = { activity: 'sample-mex-if-01', wave: 3 }

const WORKSPACE_PAGES: readonly {
  readonly path: string
  /** What is there once the page has its content. */
  readonly content: (page: Page) => Locator
}[] = [
  { path: '/', content: (page) => page.getByRole('main').getByRole('region').first() },
  { path: '/activities', content: (page) => page.getByRole('rowheader').first() },
  { path: '/activities/sample-per-la-01', content: (page) => page.getByRole('rowheader').first() },
  // Groups of every size: with charts, with counts alone, and hidden.
  { path: '/comparison?activity=sample-mex-cb-02&followUp=2', content: (page) => page.getByRole('rowheader').first() },
  { path: '/comparison/items/CB.REL?activity=sample-mex-cb-02', content: (page) => page.getByRole('img').first() },
  { path: '/comparison/items/LA.NEED?activity=sample-mex-la-01', content: (page) => page.getByRole('table').first() },
  { path: '/comparison/expectations?country=MEX', content: (page) => page.getByRole('article').first() },
  {
    path: '/comparison/stages?category=legislative-assistance',
    content: (page) => page.getByRole('heading', { level: 2 }).first(),
  },
  {
    path: '/comparison/institution?activity=sample-mex-cb-02&followUp=2',
    content: (page) => page.getByRole('heading', { level: 3 }).first(),
  },
  { path: '/comparison/texts?country=MEX', content: (page) => page.getByRole('heading', { level: 2 }).first() },
  { path: '/comparison/participation?activity=sample-mex-cb-02', content: (page) => page.getByRole('img').first() },
  { path: '/comparison/annex?activity=sample-per-cb-01', content: (page) => page.getByRole('table').first() },
  { path: '/comparison/countries', content: (page) => page.getByRole('table').first() },
  { path: '/indicators', content: (page) => page.getByRole('img').first() },
  { path: '/letters', content: (page) => page.locator('iframe') },
  { path: '/outbox', content: (page) => page.getByRole('main').getByRole('heading', { level: 1 }) },
  { path: '/schedule', content: (page) => page.getByRole('rowheader').first() },
  { path: '/calendar', content: (page) => page.getByRole('heading', { level: 3 }).first() },
  { path: '/wave-templates', content: (page) => page.getByRole('table').first() },
  { path: '/questionnaires', content: (page) => page.getByRole('rowheader').first() },
  { path: '/questionnaires/new', content: (page) => page.getByRole('main').locator('form') },
  { path: '/questionnaires/LA1', content: (page) => page.getByRole('rowheader').first() },
  { path: '/questionnaires/LA1/versions/1', content: (page) => page.getByRole('main').getByRole('list').first() },
  { path: '/questionnaires/LA1/compare?from=1&to=1', content: (page) => page.getByRole('main').locator('form') },
  { path: '/people', content: (page) => page.getByRole('rowheader').first() },
  { path: '/people/sample-per-person-071', content: (page) => page.getByRole('rowheader').first() },
  { path: '/people/new', content: (page) => page.getByRole('main').locator('form') },
  { path: '/institutions', content: (page) => page.getByRole('rowheader').first() },
  { path: '/institutions/sample-per-ip-office', content: (page) => page.getByRole('main').locator('form') },
  { path: '/activities/new', content: (page) => page.getByRole('main').locator('form') },
  { path: '/import/people', content: (page) => page.locator('input[type=file]') },
  { path: '/activities/one/two', content: (page) => page.getByRole('main').getByRole('link') },
]

/** Used, closed and not yet open. */
const CLOSED_LINKS = [
  { ...ADVICE, wave: 2, disposition: 'complete' },
  { ...ADVICE, wave: 1 },
  { ...ADVICE, wave: 3 },
] as const

for (const language of LANGUAGES) {
  for (const { path, content } of WORKSPACE_PAGES) {
    test(`everybody can use ${path} in ${language}`, async ({ page, collector }) => {
      await page.goto(inLanguage(`${collector.url}${path}`, language))
      await expect(content(page)).toBeVisible()
      await expectUsableByEverybody(page, language)
    })
  }

  test(`everybody can change a template of waves and move an end date in ${language}`, async ({ page, collector }) => {
    await page.goto(inLanguage(`${collector.url}/wave-templates`, language))
    await page.getByRole('main').getByRole('button').nth(1).click()
    const field = page.getByRole('group').first().getByRole('textbox').first()
    await field.fill('half')
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expectUsableByEverybody(page, language)
    await field.fill('0')
    await expect(page.getByRole('definition').first()).toBeVisible()
    await expectUsableByEverybody(page, language)

    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(inLanguage(`${collector.url}/activities/sample-per-la-01`, language))
    const words = language === 'es' ? 'Cambiar la fecha final' : 'Move the end date'
    await page.getByRole('button', { name: words }).click()
    await page.getByRole('dialog').locator('input').fill('2026-06-15')
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(3)
    await expectUsableByEverybody(page, language)
  })

  test(`everybody can use a draft with problems, and what has changed in it, in ${language}`, async ({
    page,
    collector,
  }) => {
    const code = `USABLE-${language.toUpperCase()}`
    const { workspace } = collector
    const draft = await workspace.beginDraft(code, {
      source: { kind: 'version', code: 'LA1', version: 1 },
      title: null,
    })
    await workspace.publishDraft(code, { revision: draft.revision, acceptGaps: [] })
    const source = { kind: 'version', code, version: 1 } as const
    const { revision, definition, title } = await workspace.beginDraft(code, { source, title: null })
    const reworded = JSON.stringify(definition)
      .replace('Gender, optional', 'Gender, if you like')
      .replace('{G_01}', '{G_01')
    const elements = [{ type: 'text', name: 'own', title: { default: 'Your own words', ar: 'كلماتك' } }]
    const pages = [...(JSON.parse(reworded) as { pages: object[] }).pages, { name: 'added', elements }]
    const save = { saveId: randomUUID(), basedOnRevision: revision, title, minutes: 5, definition: { pages } }
    await workspace.saveDraft(code, save)

    await page.goto(inLanguage(`${collector.url}/questionnaires/${code}/draft`, language))
    await page.getByRole('main').getByRole('button').last().click()
    await expect(page.getByRole('checkbox').first()).toBeVisible()
    await expectUsableByEverybody(page, language)

    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(inLanguage(`${collector.url}/questionnaires/${code}/compare?from=1&to=draft`, language))
    await expect(page.getByRole('insertion').first()).toBeVisible()
    await expectUsableByEverybody(page, language)

    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(inLanguage(`${collector.url}/questionnaires/${code}`, language))
    await page.getByRole('region').first().getByRole('button').last().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectUsableByEverybody(page, language)
  })

  test(`everybody can use what an import has found in ${language}`, async ({ page, collector }) => {
    const table =
      'code,name,email,language,institution\nJ-1,Rosa,rosa,es,NOPE\nJ-2,Luis,luis@example.org,es,sample-per-ip-office'
    const { id } = await collector.workspace.startImport('people', 'people.csv', table)
    await page.goto(inLanguage(`${collector.url}/import/people?import=${id}`, language))
    await expect(page.getByRole('checkbox')).toBeVisible()
    await expectUsableByEverybody(page, language)
  })

  test(`everybody can use the cover and the questions in ${language}`, async ({ page, collector }) => {
    const { url } = await personalLink(collector.workspace, TRAINING)
    const button = page.getByRole('main').getByRole('button')
    await page.goto(inLanguage(url, language))
    await expect(button).toBeVisible()
    await expectUsableByEverybody(page, language)

    await button.click()
    await expect(page.getByRole('radiogroup')).toBeVisible()
    await expectUsableByEverybody(page, language)

    // Going on without an answer brings up the list of what is missing.
    await button.click()
    await expect(page.getByRole('alert').getByRole('listitem')).toBeVisible()
    await expectUsableByEverybody(page, language)
  })

  test(`everybody can use the pages of links that take no answers in ${language}`, async ({ page, collector }) => {
    const issued = await Promise.all(CLOSED_LINKS.map((wish) => personalLink(collector.workspace, wish)))
    const unknown = `${collector.url}/s/${'A'.repeat(22)}`
    for (const url of [...issued.map((link) => link.url), unknown]) {
      await page.goto(inLanguage(url, language))
      // Only the heading of the page that still waits for the collector ends like this.
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[^…]$/)
      await expectUsableByEverybody(page, language)
    }
  })
}

test('everybody can use the page on which recipients decide about being asked in every language', async ({
  page,
  collector,
}) => {
  const { url, token } = await personalLink(collector.workspace, TRAINING)
  const opened = page.getByRole('main').locator('form, h3')
  for (const language of LANGUAGES) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(inLanguage(`${url}/contact`, language))
    // The address, somebody else, declining: the last button of each shows its form.
    for (const section of [0, 1, 2]) await page.getByRole('region').nth(section).getByRole('button').last().click()
    await expect(opened).toHaveCount(3)
    // Forms that are sent with nothing in them say what is missing.
    for (const form of await page.locator('form').all()) await form.locator('[type=submit]').click()
    await expect(page.getByRole('alert')).toHaveCount(4)
    await expectUsableByEverybody(page, language)
  }
  await contactClient(collector.url).decline(token, { reason: 'rather-not', alsoLater: false })
  for (const language of LANGUAGES) {
    await page.goto(inLanguage(url, language))
    await expect(page.getByRole('region').first()).toBeVisible()
    await expectUsableByEverybody(page, language)
  }
})

test('everybody can use the page on which answers are taken back in every language', async ({ page, collector }) => {
  const { url, token } = await personalLink(collector.workspace, {
    activity: 'sample-mex-la-01',
    wave: 2,
    disposition: 'complete',
  })
  for (const language of LANGUAGES) {
    await page.goto(inLanguage(`${url}/contact`, language))
    await page.getByRole('region').last().getByRole('button').click()
    await expect(page.getByRole('heading', { level: 3 })).toBeVisible()
    await expectUsableByEverybody(page, language)
  }
  await contactClient(collector.url).withdraw(token)
  await page.goto(inLanguage(url, 'ar'))
  await expect(page.getByRole('heading', { name: 'لقد سحبت موافقتك' })).toBeVisible()
  await expectUsableByEverybody(page, 'ar')
})

test('everybody can use the receipt in every language', async ({ page, collector }) => {
  const { url } = await personalLink(collector.workspace, SYSTEM)
  await page.goto(`${url}?lang=ar`)
  await page.getByRole('main').getByRole('button').click()
  await answerAll(page, { next: 'التالي', send: 'إرسال الإجابات' })
  await expect(page.getByRole('heading', { name: 'شكرًا لك. وصلت إجاباتك.' })).toBeVisible()
  await expectUsableByEverybody(page, 'ar')
  for (const language of ['es', 'en'] as const) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('combobox').selectOption(language)
    await expectUsableByEverybody(page, language)
  }
})

test('the questions look as they should although the page forbids inline styles', async ({ page, collector }) => {
  const { url } = await personalLink(collector.workspace, TRAINING)
  const reply = await page.goto(`${url}?lang=en`)
  expect(reply?.headers()['content-security-policy']).toMatch(/(^|; )style-src 'self'(;|$)/)
  const start = page.getByRole('button', { name: 'Start' })
  await expect(start).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  const ground = await start.evaluate((button) => getComputedStyle(button).backgroundColor)

  await start.click()
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toHaveCSS('background-color', ground)
  // The radio itself is only for screen readers; what is seen is the ring in front of its words.
  const ring = page.getByRole('radiogroup').getByRole('img').first().locator('..')
  await expect(ring).toBeVisible()
  await expect(ring).not.toHaveCSS('box-shadow', 'none')
  const { width = 0, height = 0 } = (await ring.boundingBox()) ?? {}
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(16)
})
