import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { CHROMIUM_ARGS, chromiumPath } from '../support/browser.ts'
import { newPersonalLink } from '../support/new-personal-link.ts'
import { startServer } from '../support/start-server.ts'

export interface PageFigures {
  /** Over the wire: headers and compressed bodies of everything the page asked for. */
  readonly kilobytesToCover: number
  readonly requestsToCover: number
  readonly kilobytesToFirstQuestion: number
  readonly requestsToFirstQuestion: number
}

/** What a recipient's phone loads until the cover page stands, and until the first question can be answered. */
export async function benchPage(): Promise<PageFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'estela-bench-'))
  const server = await startServer(folder)
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS })
  try {
    const page = await browser.newPage()
    const traffic = await watchTraffic(page)
    await page.goto(await newPersonalLink(server.url), { waitUntil: 'commit' })
    const start = page.getByRole('button', { name: /start|comenzar|empezar/i })
    await start.waitFor()
    const cover = { ...traffic }
    await start.click()
    await page.getByRole('radiogroup').first().waitFor()
    return {
      kilobytesToCover: Math.round(cover.bytes / 1000),
      requestsToCover: cover.requests,
      kilobytesToFirstQuestion: Math.round(traffic.bytes / 1000),
      requestsToFirstQuestion: traffic.requests,
    }
  } finally {
    await browser.close()
    await server.stop()
    rmSync(folder, { recursive: true })
  }
}

async function watchTraffic(page: Page): Promise<{ bytes: number; requests: number }> {
  const traffic = { bytes: 0, requests: 0 }
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength
    traffic.requests += 1
  })
  return traffic
}
