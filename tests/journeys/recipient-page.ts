import {
  type PersonalLinkClient,
  personalLinkClient,
  type RecipientContactClient,
  recipientContactClient,
} from '@estela/contract'
import type { Answers } from '@estela/core'
import type { Locator, Page } from '@playwright/test'
import { choose } from './answer-page.ts'
import { expect } from './server-fixture.ts'

/** The first question of every sample questionnaire, on a page of its own. */
export const CONSENT = 'I have read how my answers are used'

export const linkClient = (collectorUrl: string): PersonalLinkClient =>
  personalLinkClient((path, init) => fetch(`${collectorUrl}${path}`, init))

export const contactClient = (collectorUrl: string): RecipientContactClient =>
  recipientContactClient((path, init) => fetch(`${collectorUrl}${path}`, init))

/** The answers of the draft that the collector has for a link; null before the first. */
export async function savedAnswers(collectorUrl: string, token: string): Promise<Answers | null> {
  const { draft } = await linkClient(collectorUrl).read(token)
  return draft?.answers ?? null
}

/** Opens a link in English, consents and goes to the page after. */
export async function consentTo(page: Page, url: string): Promise<void> {
  await page.goto(`${url}?lang=en`)
  await page.getByRole('button', { name: 'Start' }).click()
  await choose(page, CONSENT, 'Yes')
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Your consent' })).toHaveCount(0)
}

/** Opens a link in English and goes on where an earlier visit stopped. */
export async function goOn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}?lang=en`)
  await page.getByRole('button', { name: 'Go on where you stopped' }).click()
}

/** The number on the receipt, as the person reads it. */
export async function receiptNumber(page: Page): Promise<string> {
  const receipt = page.getByRole('definition').filter({ hasText: /^[0-9A-F]{4}-[0-9A-F]{4}$/ })
  await expect(receipt).toBeVisible()
  return (await receipt.textContent()) ?? ''
}

/** Presses Tab until `target` has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const focused = target.and(page.locator(':focus'))
  for (let presses = 0; presses < 12 && (await focused.count()) === 0; presses += 1) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}
