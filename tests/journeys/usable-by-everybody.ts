import type { Frame, Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'
import { expect } from './server-fixture.ts'

export const LANGUAGES = ['en', 'es', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

export const inLanguage = (url: string, language: Language): string =>
  `${url}${url.includes('?') ? '&' : '?'}lang=${language}`

/** The document says its language, axe finds nothing serious on a desktop and a phone, and no screen scrolls sideways. */
export async function expectUsableByEverybody(page: Page, language: Language): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
  // Evaluated by the debugger, which the Content-Security-Policy of the page does not bind.
  await page.evaluate(axe.source)
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await seriousViolations(page), `at ${width} px`).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 640 })
  await expect.poll(() => sidewaysScroll(page), 'pixels to scroll sideways at 320 px').toBe(0)
}

/** What axe finds of serious or critical impact, with the places. */
const seriousViolations = async (page: Page): Promise<string[]> =>
  (await violations(page, {})).filter(({ isSerious }) => isSerious).map(({ text }) => text)

/** What axe finds of any impact by the light of day and in the dark, in which only colours differ. */
export async function expectFlawless(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  // axe looks into no frame that it was not put into; each is looked at by itself.
  for (const frame of page.frames()) await frame.evaluate(axe.source)
  const found = async (options: object) => {
    const inFrames = page.frames().map((frame) => violations(frame, { iframes: false, ...options }))
    return (await Promise.all(inFrames)).flat().map(({ text }) => text)
  }
  expect(await found({}), `at ${width} px`).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await found({ runOnly: ['color-contrast'] }), `at ${width} px in the dark`).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await sidewaysScroll(page), `pixels to scroll sideways at ${width} px`).toBe(0)
}

async function violations(page: Page | Frame, options: object): Promise<{ isSerious: boolean; text: string }[]> {
  const run = `axe.run(document.documentElement, ${JSON.stringify({ resultTypes: ['violations'], ...options })})`
  const { violations: found } = await page.evaluate<AxeResults>(run)
  return found.map(({ id, impact, nodes }) => ({
    isSerious: impact === 'serious' || impact === 'critical',
    text: `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  }))
}

const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
