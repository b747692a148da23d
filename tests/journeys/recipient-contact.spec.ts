import type { Page } from '@playwright/test'
import { choiceOf, choose, PHONE } from './answer-page.ts'
import { completeCount, personalLink } from './personal-link.ts'
import { CONSENT, consentTo, contactClient, linkClient, tabTo } from './recipient-page.ts'
import { expect, test } from './server-fixture.ts'

// Waves that are open in the sample pilots.
const TRAINING = { activity: 'sample-per-cb-02', wave: 1 }
// Nobody else works with it: taking answers back leaves fewer of them.
const ADVICE = { activity: 'sample-mex-la-01', wave: 2 }

const FOR_YOU = 'Is this questionnaire for you?'
const DECLINED = 'You told us that you would rather not answer'

test.describe.configure({ mode: 'parallel' })
test.use({ viewport: PHONE })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('a person declines with a reason, finds it again under the same link, and answers after all', async ({
  page,
  collector,
}) => {
  const { url, token } = await personalLink(collector.workspace, TRAINING)
  await consentTo(page, url)
  await expect(page.getByRole('status')).toHaveText('Saved')
  await page.goto(`${url}?lang=en`)
  await page.getByRole('link', { name: 'Not for you, or should somebody else answer?' }).click()
  await expect(page.getByRole('heading', { name: FOR_YOU })).toBeVisible()
  await expect(page).toHaveURL(/\/contact\?lang=en$/)

  await button(page, 'I would rather not answer').click()
  await button(page, 'Do not ask me about this questionnaire').click()
  await expect(page.getByRole('alert')).toHaveText('Please choose a reason.')
  await page.getByText('I have no time for it.').click()
  await page.getByText('Do not ask me about this activity later either').click()
  await button(page, 'Do not ask me about this questionnaire').click()
  await expect(page.getByRole('heading', { name: DECLINED })).toBeFocused()

  await page.goto(`${url}?lang=en`)
  await expect(page.getByRole('heading', { name: DECLINED })).toBeVisible()
  await button(page, 'Answer after all').click()
  await page.getByRole('button', { name: /^(Start|Go on where you stopped)$/ }).click()
  // What was answered on this device before is still there.
  await expect(page.getByRole('heading', { name: 'The content' })).toBeVisible()
  expect((await contactClient(collector.url).read(token)).standing).toBe('to-answer')
})

test('a person names somebody else, mends the address, and the link leads nowhere from then on', async ({
  page,
  collector,
}) => {
  const { url, invitation } = await personalLink(collector.workspace, TRAINING)
  await page.goto(`${url}/contact?lang=en`)
  await button(page, 'Name somebody else').click()
  await page.getByLabel('Name of that person').fill('Rosa Quispe')
  await page.getByLabel('Their e-mail address').fill('rosa.quispe@example')
  await page.getByLabel('Language in which we write to them').selectOption('Español')
  await button(page, 'Continue').click()
  await expect(page.getByRole('heading', { name: 'Hand over to Rosa Quispe?' })).toBeFocused()
  await button(page, 'Hand over').click()

  const address = page.getByLabel('Their e-mail address')
  await expect(address).toBeFocused()
  await expect(address).toHaveAccessibleDescription(/^This is not an e-mail address\./)
  await expect(page.getByLabel('Name of that person')).toHaveValue('Rosa Quispe')
  await address.fill('rosa.quispe@example.org')
  await button(page, 'Continue').click()
  await button(page, 'Hand over').click()
  await expect(page.getByRole('heading', { name: 'Handed over' })).toBeFocused()
  await expect(page.getByText('Rosa Quispe will get a message with a link of their own.')).toBeVisible()

  await page.goto(`${url}?lang=en`)
  await expect(page.getByRole('heading', { name: 'This link is not known' })).toBeVisible()
  const { invitations } = await collector.workspace.activity(TRAINING.activity)
  expect(invitations.find(({ id }) => id === invitation.id)?.personName).toBe('Rosa Quispe')
})

test('nothing typed is lost while the network is cut', async ({ page, context, collector }) => {
  const { url, token } = await personalLink(collector.workspace, TRAINING)
  await page.goto(`${url}/contact?lang=en`)
  await button(page, 'Give another address').click()
  await page.getByLabel('New e-mail address').fill('new.address@example.org')
  await context.setOffline(true)
  await button(page, 'Write to me at this address').click()
  await expect(page.getByRole('alert')).toContainText('Nothing you wrote is lost.')
  await expect(page.getByLabel('New e-mail address')).toHaveValue('new.address@example.org')
  await context.setOffline(false)
  await button(page, 'Write to me at this address').click()
  await expect(page.getByRole('status')).toContainText('From now on we write to ne…@example.org.')
  expect((await contactClient(collector.url).read(token)).isAddressConfirmed).toBe(true)
})

test('a person takes back the answers, and they are counted no more', async ({ page, collector }) => {
  const before = await completeCount(collector.workspace, ADVICE)
  const { url } = await personalLink(collector.workspace, { ...ADVICE, disposition: 'complete' })
  await page.goto(`${url}?lang=en`)
  await page.getByRole('link', { name: 'Take back your answers' }).click()
  await button(page, 'Take back my answers').click()
  await expect(page.getByRole('heading', { name: 'Take back all your answers about this activity?' })).toBeFocused()
  expect(await completeCount(collector.workspace, ADVICE)).toBe(before)
  await button(page, 'Leave everything as it is').click()
  await expect(button(page, 'Take back my answers')).toBeFocused()
  await button(page, 'Take back my answers').click()
  await button(page, 'Yes, take them back').click()
  await expect(page.getByRole('heading', { name: 'You have taken back your consent' })).toBeFocused()
  expect(await completeCount(collector.workspace, ADVICE)).toBe(before - 1)
  await page.goto(`${url}?lang=en`)
  await expect(page.getByRole('heading', { name: 'You have taken back your consent' })).toBeVisible()
})

test('answers given after the person has declined elsewhere are kept and can still be sent', async ({
  page,
  collector,
}) => {
  const { url, token } = await personalLink(collector.workspace, TRAINING)
  await consentTo(page, url)
  await expect(page.getByRole('status')).toHaveText('Saved')
  await contactClient(collector.url).decline(token, { reason: 'no-time', alsoLater: false })
  await choose(page, 'The content is relevant to the tasks I carry out.', 'Agree')
  await expect(page.getByRole('heading', { name: DECLINED })).toBeVisible()
  await button(page, 'Answer after all').click()
  await button(page, 'Go on where you stopped').click()
  await expect(choiceOf(page, 'The content is relevant to the tasks I carry out.', 'Agree')).toBeChecked()
  await expect
    .poll(async () => (await linkClient(collector.url).read(token)).draft?.answers)
    .toMatchObject({ CB_REL: 4 })
})

test('declining works by keyboard alone', async ({ page, collector }) => {
  const { url } = await personalLink(collector.workspace, TRAINING)
  await page.goto(`${url}/contact?lang=en`)
  await expect(page.getByRole('heading', { name: FOR_YOU })).toBeVisible()
  await tabTo(page, button(page, 'I would rather not answer'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'I have no time for it.' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'It is not part of my work.' })).toBeChecked()
  await tabTo(page, button(page, 'Do not ask me about this questionnaire'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: DECLINED })).toBeFocused()
})

test('the page runs from right to left in Arabic, with addresses the other way', async ({ page, collector }) => {
  const { url } = await personalLink(collector.workspace, TRAINING)
  await page.goto(`${url}/contact?lang=ar`)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await button(page, 'تسمية شخص آخر').click()
  await expect(page.getByLabel('بريده الإلكتروني')).toHaveAttribute('dir', 'ltr')
  const send = await page.getByRole('button', { name: 'متابعة' }).boundingBox()
  const keep = await page.getByRole('button', { name: 'إبقاء كل شيء كما هو' }).first().boundingBox()
  expect((send?.x ?? 0) + (send?.width ?? 0)).toBe((keep?.x ?? 0) + (keep?.width ?? 0))
})

test('an evaluator names a successor and makes a new link in the list of invitations', async ({ page, collector }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const { invitation, token } = await personalLink(collector.workspace, TRAINING)
  await page.goto(`${collector.url}/activities/${TRAINING.activity}?lang=en`)
  const action = (name: string, person: string) =>
    page.getByRole('button', { name: `${name} (${person})`, exact: true })
  await action('Name a successor', invitation.personName).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name', { exact: true }).fill('Eva Torres')
  await dialog.getByLabel('E-mail address').fill('eva.torres')
  await dialog.getByRole('button', { name: 'Name and write to them' }).click()
  await expect(dialog.getByLabel('E-mail address')).toHaveAccessibleDescription('This is not one e-mail address.')
  await dialog.getByLabel('E-mail address').fill('eva.torres@example.org')
  await dialog.getByRole('button', { name: 'Name and write to them' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Eva Torres answers from now on and will be written to.')).toBeVisible()

  await action('New link', 'Eva Torres').click()
  await expect(dialog).toContainText('The link that Eva Torres has stops working at once.')
  await dialog.getByRole('button', { name: 'Make a new link' }).click()
  const link = await dialog.getByLabel('Personal link').inputValue()
  expect(link).not.toContain(token)
  await page.goto(`${link}?lang=en`)
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.getByRole('radiogroup', { name: CONSENT })).toBeVisible()
})
