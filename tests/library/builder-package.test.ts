import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CHROMIUM_ARGS, chromiumPath } from '../support/browser.ts'
import { ROOT } from '../support/source-files.ts'
import { writeHostApplication } from './host-application.ts'
import { type ServedFolder, serveFolder } from './serve-folder.ts'

/** The strictest policy that the builder says it bears. */
const POLICY = "script-src 'self'; style-src 'self'; worker-src 'self'"

let folder: string
let served: ServedFolder
let browser: Browser

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'estela-host-'))
  await runNode(ROOT, 'scripts/pack-builder.mjs')
  writeHostApplication(folder)
  const building = runNode(folder, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn')
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS })
  await building
  served = await serveFolder(join(folder, 'dist'), { 'content-security-policy': POLICY })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  served?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a program of the repository in a folder; what it says becomes the message when it fails. */
async function runNode(cwd: string, script: string, ...args: string[]): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [join(ROOT, script), ...args], { cwd, env }).catch((error) => {
    throw new Error(`${script}: ${error.stdout}${error.stderr}`)
  })
}

it('an application with the packed builder alone holds for the TypeScript compiler', async () => {
  await runNode(folder, 'node_modules/typescript/bin/tsc', '--project', 'tsconfig.json')
})

it('in an application of somebody else, questions are added, checked, shown and read as JSON, and nothing is asked elsewhere', async () => {
  const page = await newPage()
  const complaints = complaintsOf(page)
  const hosts = hostsAskedBy(page)
  await page.goto(served.url)
  await page.getByRole('button', { name: 'One of several', exact: true }).click()
  await page.getByRole('article', { name: /question1$/ }).waitFor()
  await page.getByRole('button', { name: 'Short text', exact: true }).dragTo(page.getByRole('article'))
  await page.getByRole('article', { name: /question2$/ }).waitFor()

  await show(page, 'Checks')
  await page.getByText('Recipients read “question1” instead of a question: it has no title.').waitFor()
  await show(page, 'Preview')
  await page.frameLocator('iframe').getByText('Choice 2', { exact: true }).click()
  await show(page, 'JSON')
  await page.getByText('"radiogroup"').waitFor()
  for (const view of ['Logic', 'Languages', 'Measurement']) {
    await show(page, view)
    await page.getByRole('tabpanel', { name: view }).locator('*').first().waitFor()
  }
  expect(complaints).toEqual([])
  expect([...hosts]).toEqual([new URL(served.url).host])
  await page.close()
})

it('the page around it looks as it did without it, and the builder as it does in a page without styles', async () => {
  const page = await newPage()
  const looksOf = async (query: string, parts: string) => {
    await page.goto(`${served.url}/?${query}`)
    if (!query.includes('builder=none')) await page.getByRole('tab', { name: 'JSON' }).waitFor()
    return page.locator(parts).evaluateAll(lookOfEach, LOOK)
  }
  const host = 'html, body, #host, #host *'
  const alone = await looksOf('builder=none', host)
  expect(alone.length).toBeGreaterThan(20)
  expect(await looksOf('builder=here', host)).toEqual(alone)

  const builder = '.estela-builder, .estela-builder *'
  const bare = await looksOf('host=bare', builder)
  expect(bare.length).toBeGreaterThan(100)
  expect(await looksOf('host=styled', builder)).toEqual(bare)
  await page.close()
})

it('on a device set to dark it is dark, but light in a page that is always light', async () => {
  const page = await newPage()
  await page.emulateMedia({ colorScheme: 'dark' })
  const groundIn = async (host: string) => {
    await page.goto(`${served.url}/?host=${host}`)
    return page.locator('.estela-builder').evaluate((builder) => getComputedStyle(builder).backgroundColor)
  }
  expect(await groundIn('bare')).toBe('rgb(26, 24, 22)')
  expect(await groundIn('styled')).toBe('rgb(250, 248, 245)')
  await page.close()
})

/** A page whose steps take seconds at most. */
async function newPage(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.setDefaultTimeout(10_000)
  return page
}

const show = (page: Page, view: string): Promise<void> => page.getByRole('tab', { name: view }).click()

/** What a style sheet changes that people see; places and sizes follow from the rest of the page. */
const LOOK = [
  ...['color', 'background-color', 'font-family', 'font-size', 'font-style', 'font-weight', 'line-height'],
  ...['text-align', 'text-transform', 'letter-spacing', 'padding-left', 'padding-top', 'margin-top', 'margin-bottom'],
  ...['border-left-width', 'border-left-style', 'border-left-color', 'border-top-left-radius', 'box-sizing', 'display'],
]

const lookOfEach = (elements: (HTMLElement | SVGElement)[], properties: readonly string[]): string[] =>
  elements.map((element) => {
    const style = getComputedStyle(element)
    const look = properties.map((property) => `${property}: ${style.getPropertyValue(property)}`)
    return `${element.tagName} ${element.className} ${look.join('; ')}`
  })

/** Errors of scripts, and whatever the policy keeps from the page. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  return complaints
}

function hostsAskedBy(page: Page): ReadonlySet<string> {
  const hosts = new Set<string>()
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'about:') hosts.add(host)
  })
  return hosts
}
