import { expect, type Page } from '@playwright/test'

export const PHONE = { width: 360, height: 740 }

/** Answers every choice question on the page by its first choice, those that an answer brings into view as well. */
export async function answerFirstChoices(page: Page): Promise<void> {
  const unanswered = page.getByRole('radiogroup').filter({ hasNot: page.getByRole('radio', { checked: true }) })
  while ((await unanswered.count()) > 0) await unanswered.first().getByRole('radio').first().check({ force: true })
}

/** Goes from the first page of a questionnaire to its end and sends it. */
export async function answerAll(page: Page, words: { readonly next: string; readonly send: string }): Promise<void> {
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
  await send.click()
}
