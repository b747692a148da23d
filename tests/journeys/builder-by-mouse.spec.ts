import { compileQuestionnaire } from '@estela/core/questionnaire/compile-questionnaire'
import { listItems } from '@estela/core/questionnaire/list-items'
import { localizedStrings } from '@estela/core/questionnaire/localized-strings'
import { questionnaires } from '@estela/seeds'
import type { Locator, Page } from '@playwright/test'
import { answerAll } from './answer-page.ts'
import { canvasOf, cardOf, complaintsOf, drag, pageOf, propertiesOf, propertyOf } from './builder-page.ts'
import { plannedLink } from './planned-link.ts'
import { expect, test } from './server-fixture.ts'

// A trace of so many steps would take longer than the steps.
test.use({ viewport: { width: 1440, height: 1000 }, actionTimeout: 10_000, trace: 'off' })

const CODE = 'LA1-BUILT'
const la1 = definitionOf('LA1')
type Question = (typeof la1.pages)[number]['elements'][number]

test('LA1 is built from nothing with the mouse, published and answered', async ({ page, collector }) => {
  test.setTimeout(120_000)
  const complaints = complaintsOf(page)
  await page.goto(`${collector.url}/questionnaires/new?lang=en`)
  await page.getByLabel('Code').fill(CODE)
  await page.getByLabel('Title in English').fill(la1.title.default)
  await page.getByRole('button', { name: 'Begin' }).click()

  await buildConsent(page)
  await buildProcess(page)
  await buildAdvice(page)
  await buildValue(page)
  await buildComments(page)
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByRole('alert')).toContainText(/Spanish: \d+ texts are missing/)
  await translate(page)
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `${la1.title.default}, version 1` })).toBeVisible()

  const { definition } = await collector.workspace.questionnaireVersion(CODE, 1)
  expect(definition).toEqual(la1)
  expect(listItems(definition)).toEqual(listItems(la1))
  expect(compileQuestionnaire(definition).outcome).toBe('compiled')

  await page.goto(`${await plannedLink(collector.workspace, CODE)}?lang=es`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Pregunta LA1-BUILT')
  await page.getByRole('button', { name: 'Empezar' }).click()
  await answerAll(page, { next: 'Siguiente', send: 'Enviar respuestas' })
  await expect(page.getByRole('heading', { name: 'Gracias. Sus respuestas han llegado.' })).toBeVisible()
  expect(complaints).toEqual([])
})

/** The first question lies ready in another questionnaire; it is dragged to where nothing is yet. */
async function buildConsent(page: Page): Promise<void> {
  const library = page.getByRole('group').filter({ hasText: 'Library' })
  await library.getByText('Library', { exact: true }).click()
  await library.getByText('Training: first questionnaire', { exact: true }).click()
  await drag(page, entry(page, 'G.01'), canvasOf(page).getByText('There are no questions yet.'), 'onto')
  await expect(cardOf(page, 'G_01')).toContainText('I have read how my answers are used')
  await writePage(page, 1)
}

/** Questions dragged out of the toolbox, with choices written on the card and among the properties. */
async function buildProcess(page: Page): Promise<void> {
  await addPage(page, 2)
  await entry(page, 'G.02').click()
  await drag(page, tool(page, 'One of several'), cardOf(page, 'G_02'), 'behind')
  await write(page, 'LA_ROLE')
  await writeChoices(page, 'LA_ROLE')
  await measure(page, 'LA_ROLE')

  await tool(page, 'Several of these').click()
  await write(page, 'LA_FORM')
  await writeChoices(page, 'LA_FORM')
  await measure(page, 'LA_FORM')

  await scale(page, 'STG')
  await write(page, 'LA_STG')
  await measure(page, 'LA_STG')
}

/** One question on a scale, the others made from it; the last is dragged to its place. */
async function buildAdvice(page: Page): Promise<void> {
  await addPage(page, 3)
  await tool(page, 'One of several').click()
  await write(page, 'LA_NEED')
  await measure(page, 'LA_NEED')
  await propertiesOf(page).getByRole('button', { name: 'Use the steps of AGR5' }).click()
  for (const [name, from] of [
    ['LA_CTX', 'LA_NEED'],
    ['LA_CLR', 'LA_CTX'],
    ['LA_TIM', 'LA_CLR'],
    ['LA_OPT', 'LA_NEED'],
  ] as const) {
    await cardOf(page, from).getByText(from, { exact: true }).click()
    await cardOf(page, from).getByRole('button', { name: 'Duplicate' }).click()
    await write(page, name)
    await measure(page, name)
    if (name === 'LA_CLR') await addChoice(page, -98, 'Not applicable')
  }
  await drag(page, cardOf(page, 'LA_OPT').getByText('⠿'), cardOf(page, 'LA_CTX'), 'behind')
}

async function buildValue(page: Page): Promise<void> {
  await addPage(page, 4)
  for (const name of ['LA_QUA', 'LA_USE', 'LA_CNF', 'LA_REF', 'LA_AUT']) {
    await scale(page, question(name)['x-estela']?.scale ?? '')
    await write(page, name)
    await measure(page, name)
  }
  await tool(page, 'Several of these').click()
  await write(page, 'LA_OBS')
  await writeChoices(page, 'LA_OBS')
  await measure(page, 'LA_OBS')
}

async function buildComments(page: Page): Promise<void> {
  await addPage(page, 5)
  await tool(page, 'Long text').click()
  await write(page, 'LA_NXT')
  await propertyOf(page, 'textbox', 'Most characters').fill('2000')
  await measure(page, 'LA_NXT')
  await selectedCard(page).getByRole('button', { name: 'Duplicate' }).click()
  await write(page, 'LA_IMP')
  await measure(page, 'LA_IMP')
  await entry(page, 'G.04').click()
}

/** A page with its title, its name, and the condition that LA1 puts on it, built by choosing. */
async function addPage(page: Page, number: number): Promise<void> {
  await canvasOf(page).getByRole('button', { name: 'Add a page' }).click()
  await writePage(page, number)
  const condition = propertiesOf(page).getByRole('group', { name: 'Shown when' })
  await condition.getByRole('button', { name: 'Add a condition' }).click()
  await chooseFromList(condition.getByLabel('Question'), '{G_01}')
  await condition.getByLabel('Comparison').selectOption('is')
  await condition.getByLabel('Answer').selectOption('Yes')
  await expect(condition).toContainText(/is “Yes”/)
}

async function writePage(page: Page, number: number): Promise<void> {
  const written = la1.pages[number - 1]
  await pageOf(page, number).getByRole('group').first().click()
  await pageOf(page, number)
    .getByLabel('Title of the page')
    .fill(written?.title.default ?? '')
  await propertyOf(page, 'textbox', 'Name').fill(written?.name ?? '')
}

/** The question just added: its text on the card, its name and whether it is required among the properties. */
async function write(page: Page, name: string): Promise<void> {
  const { title, isRequired = false } = question(name)
  await selectedCard(page).getByLabel('Text of the question').fill(title.default)
  await propertyOf(page, 'textbox', 'Name').fill(name)
  await propertyOf(page, 'checkbox', 'Required').setChecked(isRequired)
}

/** Choices as LA1 has them: those a new question starts with go, those of LA1 come from a list. */
async function writeChoices(page: Page, name: string): Promise<void> {
  const { choices = [], showOtherItem, showNoneItem, otherText, noneText } = question(name)
  for (const number of [3, 2, 1])
    await selectedCard(page)
      .getByRole('button', { name: `Remove choice ${number}` })
      .click()
  const properties = propertiesOf(page)
  await properties.getByText('Add many at once').click()
  await properties
    .getByLabel('One in each line; after a tab, the text to show')
    .fill(choices.map(({ value, text }) => `${value}\t${text.default}`).join('\n'))
  await properties.getByRole('button', { name: `Add ${choices.length} entries` }).click()
  if (showOtherItem) await propertyOf(page, 'checkbox', 'Offer other').check()
  if (showNoneItem) await propertyOf(page, 'checkbox', 'Offer none of these').check()
  await openSection(page, 'Languages and fixed words')
  if (otherText) await propertyOf(page, 'textbox', 'Words for other').fill(otherText.default)
  if (noneText) await propertyOf(page, 'textbox', 'Words for none').fill(noneText.default)
}

async function addChoice(page: Page, value: number, text: string): Promise<void> {
  const choices = propertiesOf(page).getByRole('group', { name: 'Choices' })
  await choices.getByRole('button', { name: 'Add', exact: true }).click()
  await choices
    .getByLabel(/^Value /)
    .last()
    .fill(String(value))
  await choices
    .getByLabel(/^Text /)
    .last()
    .fill(text)
}

async function measure(page: Page, name: string): Promise<void> {
  const { construct = '', level = '', criterion = '', scale: steps = '', pair = '' } = question(name)['x-estela'] ?? {}
  await openSection(page, 'Measurement')
  const begin = propertiesOf(page).getByRole('button', { name: 'Measure something with it' })
  await expect(begin.or(propertiesOf(page).getByLabel('Level', { exact: true }))).toBeVisible()
  if (await begin.isVisible()) await begin.click()
  await propertiesOf(page).getByLabel('Code', { exact: true }).fill(construct)
  await propertiesOf(page).getByLabel('Level', { exact: true }).selectOption(level)
  await propertiesOf(page).getByLabel('Criterion', { exact: true }).selectOption(criterion)
  await propertiesOf(page).getByLabel('Scale', { exact: true }).selectOption(steps)
  await propertiesOf(page).getByLabel('Pair', { exact: true }).selectOption(pair)
}

/** Every Spanish text, in the grid of languages. */
async function translate(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Languages' }).click()
  await page.getByLabel('Show', { exact: true }).selectOption('Missing')
  await page.getByLabel('In', { exact: true }).selectOption('Spanish')
  const texts = new Map(localizedStrings(la1).map(({ id, texts: each }) => [id, each.get('es') ?? '']))
  const grid = page.getByRole('table', { name: 'Texts and translations' })
  const fields = await grid.getByRole('textbox', { name: /^Spanish: / }).all()
  for (const field of fields) {
    const id = ((await field.getAttribute('aria-label')) ?? '').slice('Spanish: '.length)
    await field.fill(texts.get(id) ?? '')
  }
}

const selectedCard = (page: Page): Locator => canvasOf(page).locator('article[data-selected=true]')
const tool = (page: Page, kind: string): Locator =>
  page.getByRole('region', { name: 'Add to the questionnaire' }).getByRole('button', { name: kind, exact: true })
const entry = (page: Page, code: string): Locator => page.getByRole('button', { name: `${code} ` })

/** A question on a scale of the library. */
async function scale(page: Page, code: string): Promise<void> {
  const group = page.getByRole('group').filter({ hasText: /^Scales/ })
  if (!(await entry(page, code).isVisible())) await group.getByText('Scales', { exact: true }).click()
  await entry(page, code).click()
}

/** Takes the entry of the list below a field that ends with `end`; the list itself is the browser's own. */
async function chooseFromList(field: Locator, end: string): Promise<void> {
  await field.click()
  const entries = await field.evaluate((input: HTMLInputElement) =>
    [...(input.list?.options ?? [])].map((each) => each.value),
  )
  await field.fill(entries.find((each) => each.endsWith(end)) ?? '')
}

async function openSection(page: Page, title: string): Promise<void> {
  const section = propertiesOf(page)
    .locator('details')
    .filter({ has: page.getByRole('heading', { name: title }) })
  if ((await section.getAttribute('open')) === null) await section.getByRole('heading', { name: title }).click()
}

function question(name: string): Question {
  const found = la1.pages.flatMap(({ elements }) => elements).find((each) => each.name === name)
  if (found === undefined) throw new Error(`LA1 has no ${name}.`)
  return found
}

function definitionOf(code: string) {
  const found = questionnaires.find((each) => each.code === code)
  if (found === undefined) throw new Error(`There is no ${code}.`)
  return found.definition
}
