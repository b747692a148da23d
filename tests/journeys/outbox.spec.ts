import type { Outbox, WorkspaceClient } from '@estela/contract'
import type { Page } from '@playwright/test'
import { personalLink } from './personal-link.ts'
import { expect, test } from './server-fixture.ts'

test.use({ viewport: { width: 1280, height: 900 }, locale: 'en-US' })

/** Whether a letter is due now depends on the day and the hour, so the page is given an outbox with one that leads somewhere. */
async function withLetter(page: Page, workspace: WorkspaceClient): Promise<string> {
  const { url } = await personalLink(workspace, { activity: 'sample-per-cb-02', wave: 1 })
  const template = { subject: 'Your view', body: 'Dear {{person}},\n\n{{link}}' }
  const filled = await workspace.previewLetter({ step: 'invitation', language: 'en', ...template, personId: null })
  const leadingSomewhere = (text: string) => text.replaceAll(/http:[^"<\s]+personal-link/g, url)
  const letter = {
    from: { name: 'Office', address: 'office@example.org' },
    to: { name: 'Ana', address: 'ana@example.org' },
    subject: filled.subject,
    text: leadingSomewhere(filled.text),
    html: leadingSomewhere(filled.html),
    language: 'en',
    headers: [{ name: 'Message-ID', value: '<1@example.org>' }],
  }
  const of = {
    at: '2026-03-02T15:00:00.000Z',
    step: 'invitation',
    activityTitle: { en: 'Course' },
    isSample: true,
  } as const
  const outbox: Outbox = {
    letters: [
      { id: 'a', ...of, letter },
      { id: 'b', ...of, letter: null },
    ],
    total: 2,
    hasMailServer: false,
  }
  await page.route('**/api/outbox?*', (route) => route.fulfill({ json: outbox }))
  return url
}

test('an empty outbox says what will lie in it', async ({ page, collector }) => {
  await page.route('**/api/outbox?*', (route) =>
    route.fulfill({ json: { letters: [], total: 0, hasMailServer: true } satisfies Outbox }),
  )
  await page.goto(`${collector.url}/outbox`)
  await expect(page.getByText('No letter lies here.')).toBeVisible()
})

test('a letter opens beside the list, and its link leads to the questionnaire', async ({
  page,
  context,
  collector,
}) => {
  const url = await withLetter(page, collector.workspace)
  await page.goto(`${collector.url}/outbox`)
  await expect(page.getByText('no mail server is set (ESTELA_SMTP_URL)')).toBeVisible()
  await page.getByRole('link', { name: /Ana/ }).click()
  await expect(page).toHaveURL(/[?&]letter=a/)
  const article = page.getByRole('article', { name: 'Your view' })
  await expect(article).toContainText('Ana <ana@example.org>')
  await expect(page.getByRole('link', { name: /Letter that cannot be read/ })).toBeVisible()

  const opened = context.waitForEvent('page')
  await article.frameLocator('iframe').getByRole('link', { name: 'Open the questionnaire' }).click()
  const questionnaire = await opened
  await expect(questionnaire).toHaveURL(url)
  await expect(questionnaire.getByRole('main').getByRole('button')).toBeVisible()
  expect(await questionnaire.evaluate(() => window.opener)).toBeNull()
})

test('on a phone the letter takes the place of the list, and there is a way back', async ({ page, collector }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await withLetter(page, collector.workspace)
  await page.goto(`${collector.url}/outbox`)
  const list = page.getByRole('region', { name: 'Letters in the outbox' })
  await list.getByRole('link', { name: /Ana/ }).click()
  await expect(page.getByRole('heading', { name: 'Your view' })).toBeFocused()
  await expect(list).toHaveCount(0)
  await page.getByRole('link', { name: 'Back to the list, page 1' }).click()
  await expect(list).toBeVisible()
})
