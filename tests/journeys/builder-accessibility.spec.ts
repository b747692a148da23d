import type { Locator } from '@playwright/test'
import { beginDraft, complaintsOf } from './builder-page.ts'
import { expect, test } from './server-fixture.ts'
import { expectFlawless, inLanguage, LANGUAGES } from './usable-by-everybody.ts'

test.describe.configure({ mode: 'parallel' })
test.use({ viewport: { width: 1280, height: 800 }, trace: 'off' })

const choices = ['one', 'two', 'three'].map((value) => ({ value, text: { default: value, es: `${value} es` } }))

/** Something of everything: kinds of questions, conditions, gaps, a broken rule, an item and a type nobody knows. */
const DEFINITION = {
  title: { default: 'Everything', es: 'Todo' },
  pages: [
    {
      name: 'first',
      title: 'First page',
      elements: [
        {
          ...{ type: 'radiogroup', name: 'chosen', choices },
          title: { default: 'Which one?', es: '¿Cuál?', ar: 'أيها؟' },
          'x-estela': { construct: 'EV.CHOSEN', level: 'L1', scale: 'AGR5', pair: 'S' },
        },
        { type: 'comment', name: 'why', title: { default: 'Why?' }, visibleIf: "{chosen} = 'one'" },
        { type: 'matrix', name: 'table', columns: ['a', 'b'], rows: ['x', 'y'] },
        { type: 'panel', name: 'inner', elements: [{ type: 'text', name: 'number', inputType: 'number' }] },
      ],
    },
    {
      name: 'second',
      visibleIf: '{nobody} = 1',
      elements: [{ type: 'hologram', name: 'odd' }],
    },
  ],
}

const PARTS: readonly { readonly name: string; readonly content: (panel: Locator) => Locator }[] = [
  { name: 'build', content: (panel) => panel.getByRole('article').first() },
  { name: 'logic', content: (panel) => panel.getByRole('heading').first() },
  { name: 'languages', content: (panel) => panel.getByRole('table') },
  { name: 'measurement', content: (panel) => panel.getByRole('table') },
  { name: 'checks', content: (panel) => panel.getByRole('listitem').first() },
  { name: 'preview', content: (panel) => panel.frameLocator('iframe').getByRole('radiogroup').first() },
  { name: 'source', content: (panel) => panel.getByRole('textbox') },
]

for (const language of LANGUAGES)
  test(`everybody can use every part of the builder in ${language}`, async ({ page, collector }) => {
    test.setTimeout(90_000)
    const complaints = complaintsOf(page)
    const code = `EVERY-${language.toUpperCase()}`
    await beginDraft(collector.workspace, code, { definition: DEFINITION })
    await page.goto(inLanguage(`${collector.url}/questionnaires/${code}/draft`, language))
    await page.getByRole('treeitem').nth(1).click()
    await expect(page.getByRole('tab')).toHaveCount(PARTS.length)
    const panel = page.getByRole('tabpanel')
    for (const [index, { name, content }] of PARTS.entries()) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.getByRole('tab').nth(index).click()
      await expect(content(panel)).toBeVisible()
      if (name === 'build') await unfold(panel)
      if (name === 'measurement') await openLater(panel)
      for (const width of [1280, 360]) await test.step(`${name} at ${width}`, () => expectFlawless(page, width))
    }
    expect(complaints).toEqual([])
  })

/** All properties, the library and every kind of question. */
async function unfold(panel: Locator): Promise<void> {
  const folded = panel.locator('details:not([open])')
  while ((await folded.count()) > 0) await folded.first().evaluate((each) => each.setAttribute('open', ''))
}

/** Puts the questionnaire of the later wave beside: it asks the same in other words, and something more. */
async function openLater(panel: Locator): Promise<void> {
  const [first] = DEFINITION.pages
  const more = JSON.stringify(first).replaceAll('chosen', 'more').replace('EV.CHOSEN', 'EV.MORE')
  const later = JSON.stringify({ pages: [first, JSON.parse(more)] }).replace('Which one?', 'Which of these?')
  const file = { name: 'later.json', mimeType: 'application/json', buffer: Buffer.from(later) }
  await panel.locator('input[type=file]').setInputFiles(file)
  await expect(panel.getByRole('deletion').first()).toBeVisible()
}
