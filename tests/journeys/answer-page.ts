import type { Locator, Page } from '@playwright/test'
import { expect } from './server-fixture.ts'

export const PHONE = { width: 360, height: 740 }

/** What the buttons of a questionnaire say in the language of the page. */
export interface ButtonWords {
  readonly next: string
  readonly send: string
}

/** The choice of a question, by the words of both. */
export const choiceOf = (page: Page, question: string, answer: string): Locator =>
  page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer, exact: true })

/** Answers a question as a person does, on the words of the choice. */
export async function choose(page: Page, question: string, answer: string): Promise<void> {
  await page.getByRole('radiogroup', { name: question }).getByText(answer, { exact: true }).click()
  await expect(choiceOf(page, question, answer)).toBeChecked()
}

/** Answers every choice question on the page by its first choice, those that an answer brings into view as well. */
export async function answerFirstChoices(page: Page): Promise<void> {
  const unanswered = page.getByRole('radiogroup').filter({ hasNot: page.getByRole('radio', { checked: true }) })
  while ((await unanswered.count()) > 0) {
    // One answer can take the next question away while it is being answered, so nothing here waits for a place on screen.
    await page.evaluate(clickFirstUnanswered)
  }
}

/** Runs in the page. */
function clickFirstUnanswered(): void {
  const groups = [...document.querySelectorAll('[role=radiogroup]')]
  const unanswered = groups.find((group) => group.querySelector('input[type=radio]:checked') === null)
  unanswered?.querySelector<HTMLInputElement>('input[type=radio]')?.click()
}

/** Goes from the first page of a questionnaire to its last and answers each, but does not send. */
export async function answerAllPages(page: Page, words: ButtonWords): Promise<void> {
  const next = page.getByRole('button', { name: words.next, exact: true })
  const send = page.getByRole('button', { name: words.send, exact: true })
  const pageTitle = page.getByRole('heading', { level: 2 }).first()
  await expect(next.or(send)).toBeVisible()
  while (await next.isVisible()) {
    const title = await pageTitle.textContent()
    await answerFirstChoices(page)
    await next.click()
    await expect(pageTitle).not.toHaveText(title ?? '')
  }
  await answerFirstChoices(page)
}

/** Goes from the first page of a questionnaire to its end and sends it. */
export async function answerAll(page: Page, words: ButtonWords): Promise<void> {
  await answerAllPages(page, words)
  await page.getByRole('button', { name: words.send, exact: true }).click()
}
