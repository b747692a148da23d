import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
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
    const cover = await trafficOf(browser, server.url, { withQuestions: false })
    const question = await trafficOf(browser, server.url, { withQuestions: true })
    return {
      kilobytesToCover: Math.round(cover.bytes / 1000),
      requestsToCover: cover.requests,
      kilobytesToFirstQuestion: Math.round(question.bytes / 1000),
      requestsToFirstQuestion: question.requests,
    }
  } finally {
    await browser.close()
    await server.stop()
    rmSync(folder, { recursive: true })
  }
}

interface Traffic {
  bytes: number
  requests: number
}

/** The questions' program loads behind the cover; holding it back shows what the cover alone needs. */
async function trafficOf(
  browser: Browser,
  serverUrl: string,
  { withQuestions }: { withQuestions: boolean },
): Promise<Traffic> {
  const context = await browser.newContext()
  const page = await context.newPage()
  if (!withQuestions) await page.route(/\/survey-form-/, () => {})
  const traffic = await watchTraffic(page)
  await page.goto(await newPersonalLink(serverUrl), { waitUntil: 'commit' })
  const start = page.getByRole('button', { name: /^(Start|Empezar)$/ })
  await start.waitFor()
  if (withQuestions) {
    await start.click()
    await page.getByRole('radiogroup').first().waitFor()
  }
  const seen = { ...traffic }
  await context.close()
  return seen
}

async function watchTraffic(page: Page): Promise<Traffic> {
  const traffic = { bytes: 0, requests: 0 }
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength
    traffic.requests += 1
  })
  return traffic
}
