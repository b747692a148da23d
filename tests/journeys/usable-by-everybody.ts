import type { Page } from '@playwright/test'
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
async function seriousViolations(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })")
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
