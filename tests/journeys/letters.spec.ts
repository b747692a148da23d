import type { Page } from '@playwright/test'
import { expect, test } from './server-fixture.ts'

test.describe.configure({ mode: 'serial' })
test.use({ viewport: { width: 1280, height: 900 }, locale: 'en-US' })

const letterPage = (step: string, language: string) => `/letters?step=${step}&language=${language}`
const body = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true })
const frameText = (page: Page) => page.frameLocator('iframe').locator('body')

test('a letter is seen as a person would get it while it is written, and goes back to the default text', async ({
  page,
  collector,
}) => {
  await page.goto(`${collector.url}${letterPage('reminder-1', 'en')}`)
  await expect(frameText(page)).toContainText('Dear Sample Person,')
  await expect(page.getByText('With sample values.')).toBeVisible()
  const before = await body(page).inputValue()

  await body(page).fill(`${before}\n\nWritten here for {{country}}.`)
  await expect(frameText(page)).toContainText('Written here for Sample country.')
  await expect(page.getByText('Changes are not saved yet.')).toBeVisible()

  await page.getByRole('searchbox', { name: 'For whom? Search by name' }).fill('Persona de muestra 00')
  await page
    .getByRole('button', { name: /^Persona de muestra 001/ })
    .first()
    .click()
  await expect(frameText(page)).toContainText('Dear Persona de muestra 001,')
  await expect(frameText(page)).toContainText(/Written here for (Mexico|Peru)\./)

  await page.getByRole('button', { name: 'Save the letter' }).click()
  await expect(page.getByText('Saved. It counts for every letter that goes from now on.')).toBeVisible()
  const { letters } = await collector.workspace.letters()
  const saved = letters.find(({ step, language }) => step === 'reminder-1' && language === 'en')
  expect(saved).toMatchObject({ isOwn: true, present: { body: `${before}\n\nWritten here for {{country}}.` } })
  await expect(page.getByRole('link', { name: 'First reminder own text' })).toBeVisible()

  await page.getByRole('button', { name: 'Back to the default text' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Back to the default text' }).click()
  await expect(body(page)).toHaveValue(before)
  await expect(page.getByRole('link', { name: 'First reminder own text' })).toHaveCount(0)
})

test('what is wrong is told at its place, and the way leads there', async ({ page, collector }) => {
  await page.goto(`${collector.url}${letterPage('invitation', 'en')}`)
  await body(page).fill('Dear {{person}},\n\nplease open {{lnk}}')
  const problems = page.getByRole('list', { name: 'What keeps this from being sent' })
  await expect(problems.getByRole('listitem')).toContainText([/no field {{lnk}}/, /field {{link}} is missing/])
  await expect(body(page)).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('The preview comes back when the letter has no more problems.')).toBeVisible()

  await problems.getByRole('button', { name: 'Line 3, column 13' }).click()
  await expect(body(page)).toBeFocused()
  await page.keyboard.press('Shift+End')
  await page.getByText('Fields you can insert').click()
  await page.getByRole('button', { name: '{{link}}' }).click()
  await expect(body(page)).toHaveValue('Dear {{person}},\n\nplease open {{link}}')
  await expect(problems).toHaveCount(0)
  await expect(frameText(page).getByRole('link', { name: 'Open the questionnaire' })).toBeVisible()
  await page.getByRole('button', { name: 'Discard the changes' }).click()
  await expect(page.getByText('Changes are not saved yet.')).toHaveCount(0)
})

test('changes that are not saved outlive other letters, other pages and a reload', async ({ page, collector }) => {
  await page.goto(`${collector.url}${letterPage('invitation', 'es')}`)
  await page.getByRole('textbox', { name: 'Subject' }).fill('Sin guardar: {{activity}}')
  await page.getByRole('link', { name: 'Last reminder' }).click()
  await expect(page.getByRole('textbox', { name: 'Subject' })).not.toHaveValue(/Sin guardar/)
  await page.getByRole('link', { name: 'Schedule' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Schedule' })).toBeVisible()
  await page.getByRole('link', { name: 'Letters', exact: true }).click()
  await page.reload()
  await page.getByRole('link', { name: 'Invitation not saved' }).click()
  await page.getByRole('link', { name: 'Spanish not saved' }).click()
  await expect(page.getByRole('textbox', { name: 'Subject' })).toHaveValue('Sin guardar: {{activity}}')
})

test('an Arabic letter is written and seen from right to left', async ({ page, collector }) => {
  await page.goto(`${collector.url}${letterPage('invitation', 'ar')}`)
  await expect(body(page)).toHaveAttribute('dir', 'rtl')
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('dir', 'rtl')
  const link = frameText(page).getByRole('link', { name: 'فتح الاستبيان' })
  // The page forbids styles in markup; the letter has its own all the same.
  await expect(link).toHaveCSS('background-color', 'rgb(18, 80, 123)')
})
