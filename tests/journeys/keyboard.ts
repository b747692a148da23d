import type { Locator, Page } from '@playwright/test'
import { expect } from './server-fixture.ts'

/** So many stops more than were counted, at most. */
const STOPS_MAX = 40

/** Lets no press of a mouse or finger pass unseen. @returns how many there were */
export async function pressesOfMouse(page: Page): Promise<() => number> {
  let presses = 0
  await page.exposeBinding('toldOfPress', () => void presses++)
  await page.addInitScript(() => {
    const tell = () => (window as unknown as { toldOfPress(): void }).toldOfPress()
    for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'dragstart'])
      window.addEventListener(kind, tell, true)
  })
  return () => presses
}

/** Presses a key; the keyboard must be somewhere visible afterwards. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    await expect.poll(() => page.evaluate(whereKeyboardIs), `where the keyboard is after ${key}`).not.toBe('nowhere')
  }
}

/** Goes to `target` with Tab, or with Shift and Tab where it stands before. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  const { key, between } = await target.evaluate(stopsTo)
  // What was counted is passed in one go; the last stops one by one, in case the browser counts otherwise.
  await Promise.all(Array.from({ length: Math.max(0, between - 2) }, () => page.keyboard.press(key)))
  const hasFocus = () => target.evaluate((element) => element.matches(':focus'))
  for (let more = 0; more < STOPS_MAX && !(await hasFocus()); more++) await page.keyboard.press(key)
  await expect(target).toBeFocused()
}

/** Goes to a button, link or tick and presses it. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await press(page, key)
}

/** Goes to a field, puts `text` in place of what is in it, and stays there. */
export async function typeIn(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target)
  await press(page, 'ControlOrMeta+a')
  await page.keyboard.type(text)
}

/** Chooses from a list by typing the beginning of an entry, as long as it is unlike the others. */
export async function chooseIn(page: Page, target: Locator, beginning: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.type(beginning)
}

/** Runs in the page. */
function whereKeyboardIs(): string {
  const focused = document.activeElement
  const isNowhere = focused === null || focused === document.body || focused.getClientRects().length === 0
  return isNowhere ? 'nowhere' : focused.tagName
}

/** Runs in the page: which key leads to `target`, and how many stops of the keyboard lie between. */
function stopsTo(target: Element): { readonly key: 'Tab' | 'Shift+Tab'; readonly between: number } {
  const root = target.getRootNode()
  const place = root instanceof ShadowRoot ? root.host : target
  const focused = document.activeElement ?? document.body
  const candidates = document.querySelectorAll<HTMLElement>(
    'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]',
  )
  const stops = [...candidates].filter((each) => each.tabIndex >= 0 && each.checkVisibility())
  const isBehind = (each: Element, other: Element) =>
    (other.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const [key, first, last] = isBehind(place, focused)
    ? (['Tab', focused, place] as const)
    : (['Shift+Tab', place, focused] as const)
  return { key, between: stops.filter((each) => isBehind(each, first) && isBehind(last, each)).length }
}
