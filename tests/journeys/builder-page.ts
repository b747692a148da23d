import { randomUUID } from 'node:crypto'
import type { WorkspaceClient } from '@estela/contract'
import type { Locator, Page } from '@playwright/test'
import { expect } from './server-fixture.ts'

type Definition = Readonly<Record<string, unknown>>

export const canvasOf = (page: Page): Locator => page.getByRole('region', { name: 'Questionnaire', exact: true })
export const propertiesOf = (page: Page): Locator => page.getByRole('region', { name: 'Properties' })

/** The card of a question or panel, by its name. */
export const cardOf = (page: Page, name: string): Locator =>
  canvasOf(page).getByRole('article', { name: new RegExp(` ${name}$`) })

/** A page among the cards, counted from 1. */
export const pageOf = (page: Page, number: number): Locator =>
  canvasOf(page).getByRole('region', { name: new RegExp(`^Page ${number}: `) })

/** Begins an empty questionnaire by the workspace's client and opens its draft. */
export async function openNewDraft(
  page: Page,
  { url, workspace }: { readonly url: string; readonly workspace: WorkspaceClient },
  code: string,
  definition?: Definition,
): Promise<void> {
  const title = { en: `Draft ${code}` }
  const { revision } = await workspace.beginDraft(code, { source: { kind: 'empty' }, title })
  if (definition !== undefined)
    await workspace.saveDraft(code, { saveId: randomUUID(), basedOnRevision: revision, title, minutes: 5, definition })
  await openDraft(page, url, code)
}

export async function openDraft(page: Page, url: string, code: string): Promise<void> {
  await page.goto(`${url}/questionnaires/${code}/draft?lang=en`)
  await expect(page.getByRole('tab', { name: 'Questions' })).toBeVisible()
}

export const saved = (page: Page): Promise<void> =>
  expect(page.getByRole('main').getByText(/^Saved /)).toBeVisible()

/** What the page complains about: errors of scripts, and whatever the Content-Security-Policy keeps from it. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  return complaints
}
