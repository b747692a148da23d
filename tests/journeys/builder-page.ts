import { randomUUID } from 'node:crypto'
import type { WorkspaceClient } from '@estela/contract'
import type { Locator, Page } from '@playwright/test'
import { expect } from './server-fixture.ts'

export const canvasOf = (page: Page): Locator => page.getByRole('region', { name: 'Questionnaire', exact: true })
export const propertiesOf = (page: Page): Locator => page.getByRole('region', { name: 'Properties' })

/** The card of a question or panel, by its name. */
export const cardOf = (page: Page, name: string): Locator =>
  canvasOf(page).getByRole('article', { name: new RegExp(` ${name}$`) })

/** A page among the cards, counted from 1. */
export const pageOf = (page: Page, number: number): Locator =>
  canvasOf(page).getByRole('region', { name: new RegExp(`^Page ${number}: `) })

/** A field among the properties, whatever part it has to be unfolded in. */
export const propertyOf = (page: Page, role: 'textbox' | 'checkbox' | 'combobox', name: string): Locator =>
  propertiesOf(page).getByRole(role, { name, exact: true })

/** Takes `source` with the mouse and drops it on `target`: on its lower edge, or in its middle. */
export async function drag(page: Page, source: Locator, target: Locator, where: 'behind' | 'onto'): Promise<void> {
  await source.hover()
  await page.mouse.down()
  // The drag begins where the button went down, before anything is scrolled.
  const { x = 0, y = 0, width = 0, height = 0 } = (await source.boundingBox()) ?? {}
  await page.mouse.move(x + width / 2 + 4, y + height / 2 + 4, { steps: 2 })
  await target.scrollIntoViewIfNeeded()
  const box = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const end = where === 'behind' ? box.y + box.height - 4 : box.y + box.height / 2
  await page.mouse.move(box.x + box.width / 2, end, { steps: 3 })
  await page.mouse.up()
}

export interface DraftSource {
  readonly title?: Readonly<Record<string, string>> & { readonly en: string }
  readonly definition: Readonly<Record<string, unknown>>
}

/** Begins a questionnaire by the workspace's client; without a source it is empty. */
export async function beginDraft(workspace: WorkspaceClient, code: string, source?: DraftSource): Promise<void> {
  const title = source?.title ?? { en: `Draft ${code}` }
  const { revision } = await workspace.beginDraft(code, { source: { kind: 'empty' }, title })
  if (source === undefined) return
  const { definition } = source
  await workspace.saveDraft(code, { saveId: randomUUID(), basedOnRevision: revision, title, minutes: 5, definition })
}

export async function openDraft(page: Page, collectorUrl: string, code: string): Promise<void> {
  await page.goto(`${collectorUrl}/questionnaires/${code}/draft?lang=en`)
  await expect(page.getByRole('tab', { name: 'Questions' })).toBeVisible()
}

export const expectSaved = (page: Page): Promise<void> =>
  expect(page.getByRole('main').getByText(/^Saved /)).toBeVisible()

/** What the page complains about: errors of scripts, and whatever the Content-Security-Policy keeps from it. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning'
    // What the collector refuses is part of the journeys; the browser remarks on each refusal.
    if (isComplaint && !message.text().startsWith('Failed to load resource')) complaints.push(message.text())
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  return complaints
}
