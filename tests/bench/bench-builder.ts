import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Browser, chromium, type Page } from '@playwright/test'
import { Hono } from 'hono'
import { CHROMIUM_ARGS, chromiumPath } from '../support/browser.ts'
import { median } from './median.ts'

/** Medians, in milliseconds, from what the person does to the next picture on the screen. */
export interface BuilderFigures {
  readonly questions: number
  /** From opening the address to the questions standing there. */
  readonly openMs: number
  readonly keystrokeMs: number
  /** While dragging: from a move of the mouse to the line that shows where the question would land. */
  readonly dragMs: number
  readonly dropMs: number
}

/** How quick is the builder with a short and with a long questionnaire? Measured on the built example page. */
export async function benchBuilder(): Promise<readonly BuilderFigures[]> {
  const app = new Hono().use(serveStatic({ root: 'packages/builder/dist' }))
  const server = await new Promise<ReturnType<typeof serve>>((started) => {
    const starting = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => started(starting))
  })
  const { port } = server.address() as AddressInfo
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS })
  try {
    const address = `http://127.0.0.1:${port}/`
    return [await figures(browser, address, 30), await figures(browser, address, 300)]
  } finally {
    await browser.close()
    server.close()
  }
}

async function figures(browser: Browser, address: string, questions: number): Promise<BuilderFigures> {
  const opened = []
  for (let run = 0; run < 5; run++) {
    const page = await browser.newPage()
    opened.push(await open(page, address, questions))
    await page.close()
  }
  const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } })
  await open(page, address, questions)
  await recordPaints(page)
  const keystrokeMs = await keystrokes(page)
  const { dragMs, dropMs } = await drags(page)
  await page.close()
  return { questions, openMs: median(opened), keystrokeMs, dragMs, dropMs }
}

async function open(page: Page, address: string, questions: number): Promise<number> {
  await page.goto(`${address}?questions=${questions}`, { waitUntil: 'commit' })
  await page.getByText(`question${questions}`, { exact: true }).first().waitFor({ state: 'attached' })
  return page.evaluate(
    () => new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now())))),
  )
}

/** Notes, for each event of the kinds measured, how long it took until the next frame had been drawn. */
const recordPaints = (page: Page) =>
  page.evaluate(() => {
    const paints: Record<string, number[]> = {}
    Object.assign(window, { paints })
    for (const kind of ['input', 'dragover', 'dragend'])
      addEventListener(
        kind,
        ({ timeStamp }) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => {
              paints[kind] = [...(paints[kind] ?? []), performance.now() - timeStamp]
            }
            port2.postMessage(null)
          })
        },
        { capture: true },
      )
  })

const paintsOf = async (page: Page, kind: string): Promise<number> =>
  median(
    await page.evaluate((kind) => (window as never as { paints: Record<string, number[]> }).paints[kind] ?? [], kind),
  )

async function keystrokes(page: Page): Promise<number> {
  await page.getByRole('article').nth(5).click()
  await page.getByRole('textbox', { name: 'Text of the question' }).click()
  await page.keyboard.type('and how it has changed since then', { delay: 60 })
  return paintsOf(page, 'input')
}

async function drags(page: Page): Promise<{ dragMs: number; dropMs: number }> {
  const cards = page.getByRole('article')
  await cards.nth(0).scrollIntoViewIfNeeded()
  for (let run = 0; run < 5; run++) {
    const from = await cards.nth(1).boundingBox()
    const to = await cards.nth(3).boundingBox()
    if (from === null || to === null) throw new Error('There are no cards to drag.')
    await page.mouse.move(from.x + 20, from.y + 20)
    await page.mouse.down()
    for (let step = 1; step <= 12; step++) {
      await page.mouse.move(to.x + 40, from.y + 14 + ((to.y + to.height - 12 - from.y) * step) / 12)
      await page.waitForTimeout(30)
    }
    await page.mouse.up()
    await page.waitForTimeout(100)
  }
  const undo = await page.getByRole('button', { name: 'Undo: move' }).count()
  if (undo === 0) throw new Error('Nothing was moved.')
  return { dragMs: await paintsOf(page, 'dragover'), dropMs: await paintsOf(page, 'dragend') }
}
