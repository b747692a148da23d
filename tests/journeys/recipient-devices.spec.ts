import type { Browser, Page } from '@playwright/test'
import { choiceOf, choose, PHONE } from './answer-page.ts'
import { personalLink } from './personal-link.ts'
import { consentTo, goOn, savedAnswers } from './recipient-page.ts'
import { expect, test } from './server-fixture.ts'

const TRAINING = { activity: 'sample-per-cb-02', wave: 1 }
const RELEVANT = 'The content is relevant to the tasks I carry out.'
const LEVEL = 'The level of the content was…'
const ELSEWHERE = 'You went on with this questionnaire on another device'

test.describe.configure({ mode: 'parallel' })
test.use({ viewport: PHONE })

/** Goes on with the questionnaire on another device. */
async function onAnotherDevice(browser: Browser, url: string, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: PHONE })
  const page = await context.newPage()
  await goOn(page, url)
  await act(page)
  await context.close()
}

for (const { count, here } of [
  { count: 'as often as', here: ['Strongly agree'] },
  { count: 'more often than', here: ['Disagree', 'Strongly agree'] },
]) {
  test(`a device that answered ${count} another does not overwrite it: the person chooses its own`, async ({
    page,
    browser,
    collector,
  }) => {
    const { url, token } = await personalLink(collector.workspace, TRAINING)
    const saved = () => savedAnswers(collector.url, token)
    await consentTo(page, url)
    await choose(page, RELEVANT, 'Agree')
    await expect.poll(saved).toMatchObject({ CB_REL: 4 })
    await onAnotherDevice(browser, url, async (other) => {
      await choose(other, LEVEL, 'Far too basic')
      await expect.poll(saved).toMatchObject({ CB_LEV: 1 })
    })

    for (const choice of here) await choose(page, RELEVANT, choice)
    await expect(page.getByRole('alert')).toContainText(ELSEWHERE)
    expect(await saved()).toMatchObject({ CB_REL: 4, CB_LEV: 1 })
    await page.getByRole('button', { name: 'The answers on this screen' }).click()
    await expect(page.getByRole('status')).toHaveText('Saved')
    expect(await saved()).toEqual({ G_01: 'yes', CB_REL: 5 })
  })
}

test('a device that answered less often than another does not mix with it: the person chooses the other', async ({
  page,
  browser,
  collector,
}) => {
  const { url, token } = await personalLink(collector.workspace, TRAINING)
  const saved = () => savedAnswers(collector.url, token)
  await consentTo(page, url)
  await choose(page, RELEVANT, 'Agree')
  await expect.poll(saved).toMatchObject({ CB_REL: 4 })
  await onAnotherDevice(browser, url, async (other) => {
    await choose(other, RELEVANT, 'Disagree')
    await choose(other, LEVEL, 'Far too basic')
    await expect.poll(saved).toMatchObject({ CB_REL: 2, CB_LEV: 1 })
  })

  await choose(page, RELEVANT, 'Strongly agree')
  await expect(page.getByRole('alert')).toContainText(ELSEWHERE)
  expect(await saved()).toMatchObject({ CB_REL: 2, CB_LEV: 1 })
  await page.getByRole('button', { name: 'The newer answers' }).click()
  await page.getByRole('button', { name: 'Go on where you stopped' }).click()
  await expect(choiceOf(page, RELEVANT, 'Disagree')).toBeChecked()
  await expect(choiceOf(page, LEVEL, 'Far too basic')).toBeChecked()
})

test('answers that a device could not send are not dropped for those of another: the person is asked', async ({
  page,
  context,
  browser,
  collector,
}) => {
  const { url, token } = await personalLink(collector.workspace, TRAINING)
  const saved = () => savedAnswers(collector.url, token)
  await consentTo(page, url)
  await expect(page.getByRole('status')).toHaveText('Saved')
  await context.setOffline(true)
  await choose(page, RELEVANT, 'Disagree')
  await page.close()
  await onAnotherDevice(browser, url, async (other) => {
    await choose(other, RELEVANT, 'Agree')
    await choose(other, LEVEL, 'Far too basic')
    await expect.poll(saved).toMatchObject({ CB_REL: 4, CB_LEV: 1 })
  })

  await context.setOffline(false)
  const later = await context.newPage()
  await goOn(later, url)
  await expect(choiceOf(later, RELEVANT, 'Disagree')).toBeChecked()
  await expect(later.getByRole('alert')).toContainText(ELSEWHERE)
  expect(await saved()).toMatchObject({ CB_REL: 4, CB_LEV: 1 })
})
