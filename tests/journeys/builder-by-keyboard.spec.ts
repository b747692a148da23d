import type { Page } from '@playwright/test'
import {
  beginDraft,
  canvasOf,
  cardOf,
  complaintsOf,
  expectSaved,
  openDraft,
  propertiesOf,
  propertyOf,
} from './builder-page.ts'
import { chooseIn, press, pressesOfMouse, pressOn, tabTo, typeIn } from './keyboard.ts'
import { expect, test } from './server-fixture.ts'

// A trace of so many steps would take longer than the steps.
test.use({ viewport: { width: 1440, height: 1000 }, actionTimeout: 10_000, trace: 'off' })

const CODE = 'TEN-QUESTIONS'
const SOURCE = 'TEN-SOURCE'

test('ten questions are written, arranged, measured, translated and published with the keyboard alone', async ({
  page,
  context,
  collector,
}) => {
  test.setTimeout(120_000)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const presses = await pressesOfMouse(page)
  const complaints = complaintsOf(page)
  const { workspace, url } = collector
  await beginDraft(workspace, SOURCE, {
    definition: {
      pages: [
        {
          name: 'one',
          elements: [
            { type: 'text', name: 'left' },
            { type: 'text', name: 'tip' },
          ],
        },
      ],
    },
  })
  await beginDraft(workspace, CODE)
  await openDraft(page, url, CODE)
  const begun = (await workspace.questionnaireDraft(CODE)).definition

  await writeTwo(page)
  await arrange(page)
  await addOthers(page)
  await cutFrom(await context.newPage(), url)
  await pasteBehind(page, 'where')
  await measure(page)
  await expectSaved(page)
  const { definition } = await workspace.questionnaireDraft(CODE)
  expect(await outlineOf(page)).toEqual(
    'page1 used why often helped 【use how】 page2 hours shared where tip remark'.split(' '),
  )

  await repeat(page, 'Control+z', 'Undo')
  await expectSaved(page)
  expect((await workspace.questionnaireDraft(CODE)).definition).toEqual(begun)
  await repeat(page, 'Control+Shift+z', 'Redo')
  await expectSaved(page)
  expect((await workspace.questionnaireDraft(CODE)).definition).toEqual(definition)

  await translate(page)
  await writeJson(page)
  await publish(page)
  const version = await workspace.questionnaireVersion(CODE, 1)
  expect(version.definition).toMatchObject({ description: { default: 'Ten questions', es: 'Diez preguntas' } })
  expect(complaints).toEqual([])
  expect(presses()).toBe(0)
})

async function writeTwo(page: Page): Promise<void> {
  await add(page, 'One of several', 'Did you use what you learned?')
  const choice = (number: number) => canvasOf(page).getByLabel(`Text of choice ${number}`, { exact: true })
  await typeIn(page, choice(1), 'Yes')
  await typeIn(page, choice(2), 'No')
  await typeIn(page, choice(3), 'Not yet')
  await press(page, 'Enter')
  await expect(choice(4)).toBeFocused()
  await press(page, 'Enter')
  await expect(choice(5)).toBeFocused()
  await press(page, 'Backspace')
  await expect(choice(4)).toBeFocused()
  await press(page, 'Backspace')
  await expect(choice(3)).toBeFocused()
  await rename(page, 'used')

  await add(page, 'Long text', 'Why not?')
  await rename(page, 'why')
  const condition = propertiesOf(page).getByRole('group', { name: 'Shown when' })
  await pressOn(page, condition.getByRole('button', { name: 'Add a condition' }))
  await page.keyboard.type('used')
  await chooseIn(page, condition.getByLabel('Comparison'), 'is not')
  await chooseIn(page, condition.getByLabel('Answer'), 'Yes')
  await expect(condition).toContainText('“Did you use what you learned?” is not “Yes”')
}

/** Into a panel and out of it, before and behind others, by keys and by the dialog. */
async function arrange(page: Page): Promise<void> {
  await openGroup(page, 'Repeated')
  await add(page, 'Panel', 'The use you made of it')
  await rename(page, 'use')
  await add(page, 'Short text', 'How did you use it?')
  await rename(page, 'how')
  await tabTo(page, cardOf(page, 'how'))
  await press(page, 'Alt+ArrowLeft')
  expect(await outlineOf(page)).toEqual('page1 used why 【use】 how'.split(' '))
  await press(page, 'Alt+ArrowUp', 'Alt+ArrowUp')
  expect(await outlineOf(page)).toEqual('page1 used how why 【use】'.split(' '))
  await press(page, 'Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowRight')
  expect(await outlineOf(page)).toEqual('page1 used why 【use how】'.split(' '))

  await pressOn(page, page.getByText('Library', { exact: true }))
  await typeIn(page, page.getByRole('searchbox', { name: 'Search scales and items' }), 'FRE5')
  await pressOn(page, page.getByRole('button', { name: 'FRE5 ' }))
  await page.keyboard.type('How often did you use it?')
  await rename(page, 'often')
  await pressOn(page, cardOf(page, 'often').getByRole('button', { name: 'Move to…' }))
  const dialog = page.getByRole('dialog', { name: 'Move to' })
  await chooseIn(page, dialog.getByLabel('Page or panel'), 'page1')
  await chooseIn(page, dialog.getByLabel('Behind'), 'why')
  await pressOn(page, dialog.getByRole('button', { name: 'Move', exact: true }))
  await expect(cardOf(page, 'often')).toBeFocused()
  expect(await outlineOf(page)).toEqual('page1 used why often 【use how】'.split(' '))
  await press(page, 'Control+d')
  await press(page, 'Enter')
  await page.keyboard.type(' And who helped?')
  await rename(page, 'helped')
}

async function addOthers(page: Page): Promise<void> {
  await pressOn(page, canvasOf(page).getByRole('button', { name: 'Add a page' }))
  await page.keyboard.type('Numbers')
  for (const [name, kind, title] of [
    ['hours', 'Short text', 'For how many hours?'],
    ['shared', 'Yes or no', 'Did you share it?'],
    ['where', 'One from a list', 'Where?'],
    ['remark', 'Long text', 'What else?'],
  ] as const) {
    await add(page, kind, title)
    await rename(page, name)
  }
}

/** Cuts a question out of another questionnaire, in a tab of its own. */
async function cutFrom(other: Page, url: string): Promise<void> {
  await openDraft(other, url, SOURCE)
  await tabTo(other, other.getByRole('treeitem').first())
  await press(other, 'End', 'Control+x')
  await expect(other.getByRole('treeitem', { name: 'tip' })).toHaveCount(0)
  await expectSaved(other)
  await other.close()
}

async function pasteBehind(page: Page, name: string): Promise<void> {
  await page.bringToFront()
  await tabTo(page, page.getByRole('treeitem', { selected: true }))
  await press(page, 'ArrowUp')
  await expect(page.getByRole('treeitem', { selected: true })).toContainText(name)
  await press(page, 'Control+v')
  await expect(page.getByRole('treeitem', { selected: true })).toContainText('tip')
  await press(page, 'Home', 'ArrowDown', 'ArrowDown', 'ArrowDown')
  await expect(page.getByRole('treeitem', { selected: true })).toContainText('often')
}

async function measure(page: Page): Promise<void> {
  const properties = propertiesOf(page)
  await pressOn(page, properties.locator('summary').filter({ hasText: 'Measurement' }))
  await pressOn(page, properties.getByRole('button', { name: 'Measure something with it' }))
  await typeIn(page, properties.getByLabel('Code', { exact: true }), 'TQ.OFTEN')
  await chooseIn(page, properties.getByLabel('Level', { exact: true }), 'L3')
  await chooseIn(page, properties.getByLabel('Pair', { exact: true }), 'S')
  await expect(properties.getByLabel('Scale', { exact: true })).toHaveValue('FRE5')
}

/** Every change one by one, to the first or the last. */
async function repeat(page: Page, key: string, name: 'Undo' | 'Redo'): Promise<void> {
  const button = page.getByRole('toolbar', { name: 'Undo and redo' }).getByRole('button', { name })
  for (let steps = 0; steps < 200 && (await button.isEnabled()); steps++) await press(page, key)
  await expect(button).toBeDisabled()
}

async function translate(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }))
  await press(page, 'ArrowRight', 'ArrowRight')
  await typeIn(page, page.getByLabel('Add a language'), 'Spanish')
  await press(page, 'Enter')
  await tabTo(page, page.getByLabel('Spanish: used/title'))
  await page.keyboard.type('¿Usó lo que aprendió?')
  await press(page, 'Enter')
  await expect(page.getByLabel(/^Spanish: used\/choices\/.*1/)).toBeFocused()
  await page.keyboard.type('Sí')
}

async function writeJson(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }))
  await press(page, 'End')
  await tabTo(page, page.getByRole('textbox', { name: 'JSON of the questionnaire' }))
  await press(page, 'Control+Home', 'ArrowRight')
  await page.keyboard.type('x')
  await expect(page.getByText(/^Not applied because of 1 problem/)).toBeVisible()
  await press(page, 'Backspace')
  await page.keyboard.type('"description": { "default": "Ten questions", "es": "Diez preguntas" },')
  await expect(page.getByText('Text and questionnaire are the same.')).toBeVisible()
  await press(page, 'Tab')
  await tabTo(page, page.getByRole('tab', { selected: true }))
  await press(page, 'Home')
  await expect(canvasOf(page).getByLabel('Introduction')).toHaveValue('Ten questions')
}

async function publish(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Publish', exact: true })
  await pressOn(page, button)
  await pressOn(page, page.getByLabel('Publish although Spanish has gaps'), 'Space')
  await pressOn(page, button)
  await expect(page.getByRole('heading', { level: 1, name: `Draft ${CODE}, version 1` })).toBeFocused()
}

/** Goes to the toolbox and comes back with a new question; the keyboard is in its text. */
async function add(page: Page, kind: string, title: string): Promise<void> {
  const toolbox = page.getByRole('region', { name: 'Add to the questionnaire' })
  await pressOn(page, toolbox.getByRole('button', { name: kind, exact: true }))
  await expect(
    canvasOf(page).locator('article[data-selected=true]').getByLabel('Text of the question').first(),
  ).toBeFocused()
  await page.keyboard.type(title)
}

async function openGroup(page: Page, title: string): Promise<void> {
  const toolbox = page.getByRole('region', { name: 'Add to the questionnaire' })
  await pressOn(page, toolbox.locator('summary').filter({ hasText: title }))
}

async function rename(page: Page, name: string): Promise<void> {
  await typeIn(page, propertyOf(page, 'textbox', 'Name'), name)
  await press(page, 'Enter')
  await expect(cardOf(page, name)).toBeVisible()
}

/** Names in reading order; what stands in a panel between its name and the end of it. */
async function outlineOf(page: Page): Promise<string[]> {
  return await page.getByRole('treeitem').evaluateAll((rows) =>
    rows.map((row, index) => {
      const level = (each: Element | undefined) => Number(each?.getAttribute('aria-level') ?? 0)
      const name = [...row.querySelectorAll('span')].find((span) => /name/.test(span.className))?.textContent ?? ''
      const next = level(rows[index + 1])
      return `${name === 'use' ? '【' : ''}${name}${level(row) === 3 ? (next < 3 ? '】' : '') : name === 'use' && next < 3 ? '】' : ''}`
    }),
  )
}
