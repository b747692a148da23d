import type { Locator, Page } from '@playwright/test'
import { answerAllPages, choiceOf, choose, PHONE } from './answer-page.ts'
import { completeCount, personalLink } from './personal-link.ts'
import { CONSENT, consentTo, goOn, linkClient, receiptNumber, savedAnswers, tabTo } from './recipient-page.ts'
import { expect, test } from './server-fixture.ts'

// Waves that are open in the sample pilots. The last is the shortest to go through and send.
const TRAINING = { activity: 'sample-per-cb-02', wave: 1 }
const ADVICE = { activity: 'sample-per-la-01', wave: 2 }
const SYSTEM = { activity: 'sample-mex-if-01', wave: 3 }

const ENGLISH = { next: 'Next', send: 'Send answers' }
const RELEVANT = 'The content is relevant to the tasks I carry out.'
const LEVEL = 'The level of the content was…'
const KEPT_HERE = 'Saved on this device, will be sent when you are online'
const RECEIVED = 'Thank you. Your answers have arrived.'

test.describe.configure({ mode: 'parallel' })
test.use({ viewport: PHONE })

test('answers are saved as they are given and taken up on another device', async ({ page, browser, collector }) => {
  const { url, token } = await personalLink(collector.workspace, TRAINING)
  await consentTo(page, url)
  await choose(page, RELEVANT, 'Agree')
  await choose(page, LEVEL, 'About right')
  await expect(page.getByRole('status')).toHaveText('Saved')
  await expect.poll(() => savedAnswers(collector.url, token)).toEqual({ G_01: 'yes', CB_REL: 4, CB_LEV: 3 })

  const otherDevice = await browser.newContext({ viewport: PHONE })
  const other = await otherDevice.newPage()
  await goOn(other, url)
  await expect(other.getByRole('heading', { name: 'The content' })).toBeVisible()
  await expect(choiceOf(other, RELEVANT, 'Agree')).toBeChecked()
  await expect(choiceOf(other, LEVEL, 'About right')).toBeChecked()
  await otherDevice.close()
})

test('the language switch turns the texts and keeps the answers, to the right in Arabic', async ({
  page,
  collector,
}) => {
  const { url } = await personalLink(collector.workspace, TRAINING)
  await consentTo(page, url)
  await choose(page, RELEVANT, 'Strongly agree')

  await page.getByRole('combobox', { name: 'Language' }).selectOption('Español')
  await expect(page.getByRole('heading', { name: 'El contenido' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Siguiente' })).toBeVisible()
  const relevant = 'El contenido es pertinente para las tareas que realizo.'
  await expect(choiceOf(page, relevant, 'Totalmente de acuerdo')).toBeChecked()
  await expect(page).toHaveURL(/[?&]lang=es/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.getByRole('status')).toHaveText('Guardado')

  await page.goto(`${url}?lang=ar`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await page.getByRole('button', { name: 'تابع من حيث توقفت' }).click()
  await expect(page.getByRole('radiogroup', { name: RELEVANT }).getByRole('radio', { checked: true })).toHaveCount(1)
  const next = await boxOf(page.getByRole('button', { name: 'التالي' }))
  const back = await boxOf(page.getByRole('button', { name: 'السابق' }))
  expect(next.x).toBeLessThan(back.x)
})

test('answers given while the network is cut stay on the device and arrive when it is back', async ({
  page,
  context,
  collector,
}) => {
  const { url, token } = await personalLink(collector.workspace, TRAINING)
  await consentTo(page, url)
  await expect(page.getByRole('status')).toHaveText('Saved')

  await context.setOffline(true)
  await choose(page, RELEVANT, 'Disagree')
  await expect(page.getByRole('status')).toHaveText(KEPT_HERE)
  await expect(page.getByText(KEPT_HERE).first()).toBeVisible()
  expect(await savedAnswers(collector.url, token)).toEqual({ G_01: 'yes' })

  await context.setOffline(false)
  await expect(page.getByRole('status')).toHaveText('Saved')
  await expect.poll(() => savedAnswers(collector.url, token)).toEqual({ G_01: 'yes', CB_REL: 2 })
})

test('a page closed while the network is cut loses no answer', async ({ page, context, collector }) => {
  const { url, token } = await personalLink(collector.workspace, TRAINING)
  await consentTo(page, url)
  await expect(page.getByRole('status')).toHaveText('Saved')
  await context.setOffline(true)
  await choose(page, RELEVANT, 'Disagree')
  await expect(page.getByRole('status')).toHaveText(KEPT_HERE)
  await page.close()
  await context.setOffline(false)

  const later = await context.newPage()
  await goOn(later, url)
  await expect(choiceOf(later, RELEVANT, 'Disagree')).toBeChecked()
  await expect.poll(() => savedAnswers(collector.url, token)).toEqual({ G_01: 'yes', CB_REL: 2 })
})

test('an answer given just before the page is left is saved', async ({ page, collector }) => {
  const { url, token } = await personalLink(collector.workspace, TRAINING)
  // With the clock standing still, only leaving the page can send what the page would send a moment later.
  await page.clock.install()
  await page.goto(`${url}?lang=en`)
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.getByRole('radiogroup', { name: CONSENT })).toBeVisible()
  await page.clock.pauseAt(Date.now() + 60_000)
  await choose(page, CONSENT, 'Yes')
  expect(await savedAnswers(collector.url, token)).toBeNull()
  await page.goto('about:blank')
  await expect.poll(() => savedAnswers(collector.url, token)).toEqual({ G_01: 'yes' })
})

test('a submission cut off while it is sent waits on the device, survives a new visit and counts once', async ({
  page,
  context,
  collector,
}) => {
  const before = await completeCount(collector.workspace, SYSTEM)
  const { url } = await personalLink(collector.workspace, SYSTEM)
  await page.goto(`${url}?lang=en`)
  await page.getByRole('button', { name: 'Start' }).click()
  await answerAllPages(page, ENGLISH)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Send answers' }).click()
  await expect(page.getByRole('heading', { name: 'Your answers are not sent yet' })).toBeVisible()
  await expect(page.getByRole('status')).toContainText('They are saved on this device')
  await page.close()
  await context.setOffline(false)
  expect(await completeCount(collector.workspace, SYSTEM)).toBe(before)

  const later = await context.newPage()
  await later.goto(`${url}?lang=en`)
  await expect(later.getByRole('heading', { name: RECEIVED })).toBeVisible()
  const receipt = await receiptNumber(later)
  await later.reload()
  await expect(later.getByRole('heading', { name: 'This questionnaire has been answered' })).toBeVisible()
  await expect(later.getByText('Receipt number')).toContainText(receipt)
  expect(await completeCount(collector.workspace, SYSTEM)).toBe(before + 1)
})

test('a submission whose acknowledgement is lost is sent again and counts once', async ({ page, collector }) => {
  const before = await completeCount(collector.workspace, SYSTEM)
  const { url } = await personalLink(collector.workspace, SYSTEM)
  await page.goto(`${url}?lang=en`)
  await page.getByRole('button', { name: 'Start' }).click()
  await answerAllPages(page, ENGLISH)
  await page.route(
    '**/submissions',
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  await page.getByRole('button', { name: 'Send answers' }).click()
  await expect(page.getByRole('heading', { name: 'Your answers are not sent yet' })).toBeVisible()
  expect(await completeCount(collector.workspace, SYSTEM)).toBe(before + 1)

  await page.getByRole('button', { name: 'Send now' }).click()
  await expect(page.getByRole('heading', { name: RECEIVED })).toBeVisible()
  await receiptNumber(page)
  expect(await completeCount(collector.workspace, SYSTEM)).toBe(before + 1)
})

const PLAIN_PAGES = [
  { state: 'used', wave: 2, disposition: 'complete', heading: 'Este cuestionario ya fue respondido' },
  { state: 'closed', wave: 1, disposition: 'created', heading: 'Este cuestionario está cerrado' },
  { state: 'not yet open', wave: 3, disposition: 'created', heading: 'Este cuestionario aún no está abierto' },
] as const

test.describe('with a browser in English', () => {
  test.use({ locale: 'en-US' })
  for (const { state, wave, disposition, heading } of PLAIN_PAGES) {
    test(`a link that is ${state} says so in the language of its person`, async ({ page, collector }) => {
      const { url } = await personalLink(collector.workspace, { activity: 'sample-per-la-01', wave, disposition })
      await page.goto(url)
      await expectPlainPage(page, heading, 'es')
      await page.goto(`${url}?lang=en`)
      await expectPlainPage(page, /^This questionnaire /, 'en')
    })
  }
})

for (const { locale, language, heading } of [
  { locale: 'en-GB', language: 'en', heading: 'This link is not known' },
  { locale: 'es-PE', language: 'es', heading: 'Este enlace no se reconoce' },
  { locale: 'ar-EG', language: 'ar', heading: 'هذا الرابط غير معروف' },
]) {
  test.describe(`with a browser in ${locale}`, () => {
    test.use({ locale })
    test('a link that is not known says so in the language of the browser', async ({ page, collector }) => {
      await page.goto(`${collector.url}/s/${'A'.repeat(22)}`)
      await expectPlainPage(page, heading, language)
    })
  })
}

test('required questions left open are named, and nothing is sent', async ({ page, collector }) => {
  const { url, token } = await personalLink(collector.workspace, SYSTEM)
  const submissions: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/submissions')) submissions.push(request.url())
  })
  const open = page.getByRole('alert').filter({ hasText: 'Please look at these questions again' }).getByRole('button')
  const next = page.getByRole('button', { name: 'Next', exact: true })
  await page.goto(`${url}?lang=en`)
  await page.getByRole('button', { name: 'Start' }).click()
  await next.click()
  await expect(open).toHaveText([/^I have read how my answers are used/])
  await choose(page, CONSENT, 'Yes')
  await expect(open).toHaveCount(0)
  await next.click()

  const missing = 'The system works without interruptions that matter.'
  await choose(page, 'The system fits our rules', 'Agree')
  await choose(page, 'The system is easy to use.', 'Agree')
  await next.click()
  await expect(open).toHaveText([/^Did you yourself answer/, missing])
  await open.filter({ hasText: missing }).click()
  await expect(page.getByRole('radiogroup', { name: missing }).getByRole('radio').first()).toBeFocused()
  await choose(page, missing, 'Agree')
  await expect(open).toHaveText([/^Did you yourself answer/])
  await expect.poll(async () => (await linkClient(collector.url).read(token)).draft?.page).toBe('system')
  expect(submissions).toEqual([])
})

test('a person who does not consent is asked nothing more, thanked, and not compared', async ({ page, collector }) => {
  const before = await collector.workspace.comparison({ activity: ADVICE.activity })
  const { url } = await personalLink(collector.workspace, { ...ADVICE, completed: 1 })
  await page.goto(`${url}?lang=en`)
  await page.getByRole('button', { name: 'Start' }).click()
  await choose(page, CONSENT, 'No, end here')
  await expect(page.getByRole('radiogroup')).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Send answers' }).click()
  await expect(page.getByRole('heading', { name: /^Thank you/ })).toBeVisible()
  await expect(page.getByRole('radiogroup')).toHaveCount(0)
  const after = await collector.workspace.comparison({ activity: ADVICE.activity })
  expect(after.changes).toEqual(before.changes)
})

test('the first page can be answered and left by keyboard alone', async ({ page, collector }) => {
  const { url } = await personalLink(collector.workspace, TRAINING)
  await page.goto(`${url}?lang=en`)
  await tabTo(page, page.getByRole('button', { name: 'Start' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Your consent' })).toBeFocused()
  await tabTo(page, choiceOf(page, CONSENT, 'Yes'))
  await page.keyboard.press('Space')
  await expect(choiceOf(page, CONSENT, 'Yes')).toBeChecked()
  await tabTo(page, page.getByRole('button', { name: 'Next', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'The content' })).toBeFocused()
})

async function expectPlainPage(page: Page, heading: string | RegExp, language: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox()
  if (box === null) throw new Error('The element is not shown.')
  return box
}
