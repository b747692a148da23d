import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from './server-fixture.ts'

test.use({ viewport: { width: 1280, height: 800 } })

const saved = (page: Page) => expect(page.getByRole('main').getByText(/^Saved /)).toBeVisible()

test('a questionnaire begins as a ready one, is published, and its next version is compared with it', async ({
  page,
  collector,
}) => {
  await page.goto(`${collector.url}/questionnaires?lang=en`)
  await page.getByRole('link', { name: 'New questionnaire' }).click()
  await page.getByLabel('Begin with').selectOption({ label: 'Legislative assistance: first questionnaire (LA1)' })
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText('Write 2 to 20 letters')).toBeVisible()
  await page.getByLabel('Code').fill('la1')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText('There is a questionnaire LA1 already.')).toBeVisible()
  await page.getByLabel('Code').fill('LAW-A')
  await page.getByRole('button', { name: 'Begin' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Draft of LAW-A' })).toBeFocused()
  await page.getByText(/^Title and minutes/).click()
  await page.getByLabel('Title in English').fill('Advice on laws')
  await page.getByLabel('Title in Spanish').fill('')
  await saved(page)
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByText('Spanish: 1 text is missing')).toBeVisible()
  await page.getByLabel('Publish although Spanish has gaps').check()
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Advice on laws, version 1' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Page 1: Your consent' })).toBeVisible()

  await page.getByRole('link', { name: 'LAW-A' }).click()
  await page.getByRole('button', { name: 'Begin a draft from version 1' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Draft of LAW-A' })).toBeVisible()
  const { definition, revision, title, minutes } = await collector.workspace.questionnaireDraft('LAW-A')
  const reworded = JSON.parse(JSON.stringify(definition).replace('Gender, optional', 'Gender, if you like')) as object
  const save = { saveId: randomUUID(), basedOnRevision: revision, title, minutes, definition: { ...reworded } }
  await collector.workspace.saveDraft('LAW-A', save)

  await page.goto(`${collector.url}/questionnaires/LAW-A?lang=en`)
  await page.getByRole('button', { name: 'Show what has changed' }).click()
  await expect(page.getByRole('heading', { name: 'Gender, if you like' })).toBeVisible()
  await expect(page.getByRole('deletion')).toContainText('optional')
  await expect(page.getByRole('insertion')).toContainText('if you like')
})

test('of two windows the second is asked which of the two drafts stays, and nothing typed is lost', async ({
  page,
  context,
  collector,
}) => {
  const code = 'TWO-TABS'
  await collector.workspace.beginDraft(code, { source: { kind: 'empty' }, title: { en: 'Both' } })
  const other = await context.newPage()
  for (const each of [page, other]) {
    await each.goto(`${collector.url}/questionnaires/${code}/draft?lang=en`)
    await expect(each.getByLabel('Title in English')).toHaveValue('Both')
  }
  await page.getByText(/^Title and minutes/).click()
  await page.getByLabel('Title in English').fill('First')
  await expect.poll(async () => (await collector.workspace.questionnaireDraft(code)).title.en).toBe('First')
  await other.getByText(/^Title and minutes/).click()
  await other.getByLabel('Title in English').fill('Second')
  await expect(other.getByRole('alert')).toContainText('changed in another window')
  await expect(other.getByLabel('Title in English')).toHaveValue('Second')
  expect((await collector.workspace.questionnaireDraft(code)).title.en).toBe('First')
  await other.getByRole('button', { name: 'Go on with what is written here' }).click()
  await saved(other)
  expect((await collector.workspace.questionnaireDraft(code)).title.en).toBe('Second')
})

test('what is typed is saved when the page is left, and a draft is discarded only by its name', async ({
  page,
  collector,
}) => {
  const code = 'LEAVING'
  await collector.workspace.beginDraft(code, { source: { kind: 'empty' }, title: { en: 'Before' } })
  await page.goto(`${collector.url}/questionnaires/${code}/draft?lang=en`)
  await page.getByText(/^Title and minutes/).click()
  await page.getByLabel('Title in English').fill('After')
  await page.getByRole('link', { name: code }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'After' })).toBeVisible()

  await page.getByRole('button', { name: 'Discard the draft' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Discard' })).toBeDisabled()
  await dialog.getByLabel(`To confirm, type ${code}`).fill(code)
  await dialog.getByRole('button', { name: 'Discard' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Questionnaires' })).toBeVisible()
  await expect(page.getByText(code)).toHaveCount(0)
})

test('what could not be saved when the page was left is still there when it is opened again', async ({
  page,
  collector,
}) => {
  const code = 'OFFLINE'
  await collector.workspace.beginDraft(code, { source: { kind: 'empty' }, title: { en: 'Before' } })
  await page.goto(`${collector.url}/questionnaires/${code}?lang=en`)
  await page.getByRole('link', { name: 'Go on with the draft' }).click()
  await expect(page.getByLabel('Title in English')).toHaveValue('Before')
  await page.route('**/api/questionnaires/OFFLINE/draft', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  )
  await page.getByText(/^Title and minutes/).click()
  await page.getByLabel('Title in English').fill('Written without a connection')
  await expect(page.getByText('Not saved. What was written is still here.')).toBeVisible()
  await page.getByRole('link', { name: code }).click()
  await page.getByRole('link', { name: 'Go on with the draft' }).click()
  await expect(page.getByLabel('Title in English')).toHaveValue('Written without a connection')
  await page.unroute('**/api/questionnaires/OFFLINE/draft')
  await page.getByRole('button', { name: 'Try again' }).click()
  await saved(page)
  expect((await collector.workspace.questionnaireDraft(code)).title.en).toBe('Written without a connection')
})

test('a version is put aside as a template, begun with, and the template deleted', async ({ page, collector }) => {
  await page.goto(`${collector.url}/questionnaires/CB1?lang=en`)
  await page.getByRole('button', { name: 'Save as template (Version 1)' }).click()
  await page.getByLabel('Name of the template').fill('My course')
  await page.getByRole('dialog').getByRole('button', { name: 'Save as template' }).click()
  await expect(page.getByText('Saved as a template.')).toBeVisible()

  await page.getByRole('link', { name: 'All questionnaires' }).click()
  await page.getByRole('link', { name: 'Begin with this (My course)' }).click()
  await page.getByLabel('Code').fill('COURSE')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByLabel('Title in English')).toHaveValue('My course')
  await page.getByRole('link', { name: 'All questionnaires' }).click()
  await page.getByRole('button', { name: 'Delete (My course)' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Own templates' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delete (My course)' })).toHaveCount(0)
})
