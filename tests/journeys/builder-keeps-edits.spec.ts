import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { workspaceClient } from '@estela/contract'
import { type Page, test as plainTest } from '@playwright/test'
import { freePort, startProcess } from '../support/start-server.ts'
import { beginDraft, canvasOf, cardOf, complaintsOf, expectSaved, openDraft } from './builder-page.ts'
import { expect, test } from './server-fixture.ts'

test.use({ viewport: { width: 1280, height: 900 }, actionTimeout: 10_000 })

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const DEFINITION = {
  title: { default: 'Kept' },
  pages: [{ name: 'page1', elements: [{ type: 'text', name: 'first', title: { default: 'Before' } }] }],
}
const SOURCE = { title: { en: 'Kept' }, definition: DEFINITION }
const titleIn = ({ definition }: { readonly definition: unknown }) => JSON.stringify(definition)

test('what is typed while the line is cut is offered again after the page was closed', async ({
  page,
  context,
  collector,
}) => {
  const code = 'KEPT-LINE'
  await beginDraft(collector.workspace, code, SOURCE)
  await openDraft(page, collector.url, code)
  await context.setOffline(true)
  await write(page, 'Typed without a line')
  await expect(page.getByText('Not saved. What was written is still here.')).toBeVisible()
  await page.close()
  await context.setOffline(false)
  expect(titleIn(await collector.workspace.questionnaireDraft(code))).toContain('Before')

  const again = await context.newPage()
  const complaints = complaintsOf(again)
  await openDraft(again, collector.url, code)
  await expect(cardOf(again, 'first')).toContainText('Before')
  await expect(again.getByText(/^Edits of .* were never saved\. They were made on the state you see\./)).toBeVisible()
  await again.getByRole('button', { name: 'Bring these edits back' }).click()
  await expect(cardOf(again, 'first')).toContainText('Typed without a line')
  await expectSaved(again)
  expect(titleIn(await collector.workspace.questionnaireDraft(code))).toContain('Typed without a line')
  await again.getByRole('button', { name: 'Undo: bring edits back' }).click()
  await expect(cardOf(again, 'first')).toContainText('Before')
  await expectSaved(again)

  await again.reload()
  await expect(cardOf(again, 'first')).toContainText('Before')
  await expect(again.getByText('were never saved')).toHaveCount(0)
  expect(complaints).toEqual([])
})

for (const [stays, button] of [
  ['here', 'Go on with what is written here'],
  ['there', 'Go on with the stored draft'],
] as const) {
  test(`of two tabs, what is not gone on with is put aside as a template (goes on: ${stays})`, async ({
    page,
    context,
    collector,
  }) => {
    const code = `KEPT-${stays.toUpperCase()}`
    await beginDraft(collector.workspace, code, SOURCE)
    const other = await context.newPage()
    await openDraft(page, collector.url, code)
    await openDraft(other, collector.url, code)
    await write(page, 'Written there')
    await expect.poll(async () => titleIn(await collector.workspace.questionnaireDraft(code))).toContain('there')
    await expect(other.getByText('also being edited in another tab').or(canvasOf(other))).toBeVisible()
    await write(other, 'Written here')
    await expect(other.getByRole('alert')).toContainText('changed in another window')
    await other.getByRole('alert').getByRole('button', { name: button }).click()
    await expect(cardOf(other, 'first')).toContainText(`Written ${stays}`)
    await expectSaved(other)
    expect(titleIn(await collector.workspace.questionnaireDraft(code))).toContain(`Written ${stays}`)
    const { templates } = await collector.workspace.questionnaireTemplateContents()
    const aside = templates.filter(({ title }) => title.en === `${code}: Kept`)
    expect(aside.map(titleIn)).toEqual([expect.stringContaining(`Written ${stays === 'here' ? 'there' : 'here'}`)])
  })
}

for (const moment of ['before it has stored', 'when it has stored, before it answers'] as const) {
  plainTest(`a server that is killed while it saves, ${moment}, loses nothing`, async ({ page }) => {
    const data = mkdtempSync(join(tmpdir(), 'estela-kept-'))
    const port = await freePort()
    const settings = { ESTELA_PORT: String(port), ESTELA_DATA: data, ESTELA_DEMO: 'off' }
    const start = () => startProcess(['packages/collector/dist/server.js'], settings, port, '/readyz', ROOT)
    let server = await start()
    try {
      const workspace = workspaceClient((path, init) => fetch(`${server.url}${path}`, init))
      await beginDraft(workspace, 'KILLED', SOURCE)
      await openDraft(page, server.url, 'KILLED')
      await page.route('**/api/questionnaires/KILLED/draft', async (route) => {
        if (moment !== 'before it has stored') await route.fetch()
        server.child.kill('SIGKILL')
        await route.abort()
      })
      await write(page, 'Typed before the end')
      await expect(page.getByText('Not saved. What was written is still here.')).toBeVisible()
      await page.unroute('**/api/questionnaires/KILLED/draft')
      server = await start()
      await page.getByRole('button', { name: 'Try again' }).click()
      await expectSaved(page)
      expect(titleIn(await workspace.questionnaireDraft('KILLED'))).toContain('Typed before the end')
      expect((await workspace.questionnaireTemplates()).own).toEqual([])
    } finally {
      await server.stop()
      rmSync(data, { recursive: true })
    }
  })
}

const DEEP = `{"pages":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
const REFUSED = [
  ['not JSON', '{\n  "title": Kept\n}', 'Line 2, column 12', /This is not JSON/],
  ['a key twice', '{\n  "title": "a",\n  "title": "b"\n}', 'Line 3, column 3', /“title” stands here twice/],
  ['a name of JavaScript', '{\n  "__proto__": {}\n}', 'Line 2, column 3', /“__proto__” is a name of JavaScript itself/],
  ['5 MB', `{"title":"${'x'.repeat(5_000_000)}"}`, '', /at most 512 KB/],
  ['100,000 levels', DEEP, 'Line 1', /too deep/],
] as const

test('bad JSON is told with its places and changes nothing', async ({ page, collector }) => {
  const code = 'KEPT-JSON'
  const complaints = complaintsOf(page)
  await beginDraft(collector.workspace, code, SOURCE)
  await openDraft(page, collector.url, code)
  const before = await collector.workspace.questionnaireDraft(code)
  await page.getByRole('tab', { name: 'JSON' }).click()
  const field = page.getByRole('textbox', { name: 'JSON of the questionnaire' })
  await expect(field).toContainText('"Before"')

  for (const [name, text, place, words] of REFUSED) {
    const started = Date.now()
    await page.getByLabel('Open a .json file…').setInputFiles(fileOf(name, text))
    const refused = page.getByRole('alert')
    await expect(refused).toContainText(`${name}.json was not opened; the questionnaire is as it was before.`)
    expect(Date.now() - started, `to refuse ${name}, ms`).toBeLessThan(3_000)
    await expect(refused).toContainText(words)
    await expect(refused).toContainText(place)
    await refused.getByRole('button', { name: 'Close' }).click()
    await expect(field).toContainText('"Before"')

    if (text.length > 1_000) continue
    await field.click()
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText(text)
    await expect(page.getByText(/^Not applied/)).toContainText('The questionnaire is as it was before.')
    await expect(page.getByRole('listitem').filter({ hasText: words })).toContainText(place)
    await page.getByRole('button', { name: 'Give up this text' }).click()
    await expect(field).toContainText('"Before"')
  }
  await page.getByRole('tab', { name: 'Questions' }).click()
  await expect(cardOf(page, 'first')).toContainText('Before')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  expect(await collector.workspace.questionnaireDraft(code)).toEqual(before)
  expect(complaints).toEqual([])
})

test('an element of an unknown type is told, and kept as it is', async ({ page, collector }) => {
  const code = 'KEPT-TYPE'
  await beginDraft(collector.workspace, code, SOURCE)
  await openDraft(page, collector.url, code)
  await page.getByRole('tab', { name: 'JSON' }).click()
  const strange = { pages: [{ name: 'page1', elements: [{ type: 'hologram', name: 'odd', beam: [1, 2] }] }] }
  await page.getByLabel('Open a .json file…').setInputFiles(fileOf('strange', JSON.stringify(strange, null, 2)))
  await expect(
    page.getByText('The type “hologram” is not known. The element is kept and shown as it is.'),
  ).toBeVisible()
  await page.getByRole('tab', { name: 'Questions' }).click()
  await expect(cardOf(page, 'odd')).toContainText('hologram')
  await cardOf(page, 'odd').click()
  await page.getByLabel('Text of the question').fill('Seen from all sides')
  await expectSaved(page)
  const { definition } = await collector.workspace.questionnaireDraft(code)
  expect(definition).toEqual({
    pages: [
      {
        name: 'page1',
        elements: [{ type: 'hologram', name: 'odd', beam: [1, 2], title: 'Seen from all sides' }],
      },
    ],
  })
})

async function write(page: Page, title: string): Promise<void> {
  if ((await page.getByLabel('Text of the question').count()) === 0) await cardOf(page, 'first').click()
  await page.getByLabel('Text of the question').fill(title)
}

const fileOf = (name: string, text: string) => ({
  name: `${name}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})
