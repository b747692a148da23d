import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { workspaceClient } from '@estela/contract'
import { type Browser, chromium } from '@playwright/test'
import { CHROMIUM_ARGS, chromiumPath } from '../support/browser.ts'
import { newPersonalLink } from '../support/new-personal-link.ts'
import { startServer } from '../support/start-server.ts'

const WIDTHS = [360, 768, 1280]
const LANGUAGES = ['en', 'es', 'ar']
const WORKSPACE_PAGES = {
  overview: '/',
  activity: '/activities/sample-mex-cb-02',
  comparison: '/comparison?activity=sample-mex-cb-02',
  'comparison-12-pairs': '/comparison?activity=sample-mex-cb-01',
  'comparison-7-pairs': '/comparison?activity=sample-per-if-01',
  'comparison-3-pairs': '/comparison?activity=sample-mex-if-01',
  'comparison-none': '/comparison?activity=sample-per-cb-02',
  item: '/comparison/items/CB.REL?activity=sample-mex-cb-02',
  expectations: '/comparison/expectations?activity=sample-mex-cb-02',
  stages: '/comparison/stages?category=legislative-assistance',
  institution: '/comparison/institution?activity=sample-mex-cb-02&followUp=2',
  texts: '/comparison/texts?country=MEX',
  participation: '/comparison/participation?activity=sample-mex-cb-02',
  annex: '/comparison/annex?activity=sample-mex-cb-02',
  countries: '/comparison/countries',
  indicators: '/indicators',
  questionnaires: '/questionnaires',
  questionnaire: '/questionnaires/LA2',
  version: '/questionnaires/LA2/versions/1',
  draft: '/questionnaires/LA2/draft',
  people: '/people',
  institutions: '/institutions',
  'new-person': '/people/new',
  import: '/import/people',
  'wave-templates': '/wave-templates',
  calendar: '/calendar',
  letters: '/letters',
  outbox: '/outbox',
  schedule: '/schedule',
}

/**
 * With a folder as argument: every main page at every width in every language, to be looked at. Without: the pictures of
 * the README.
 */
const [folder] = process.argv.slice(2)
const data = mkdtempSync(join(tmpdir(), 'estela-screenshots-'))
const server = await startServer(data)
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS })
try {
  const workspace = workspaceClient((path, init) => fetch(`${server.url}${path}`, init))
  await workspace.beginDraft('LA2', { source: { kind: 'version', code: 'LA2', version: 1 }, title: null })
  if (folder === undefined) await takeReadmePictures(browser)
  else await takeAll(browser, folder)
} finally {
  await browser.close()
  await server.stop()
  rmSync(data, { recursive: true })
}

async function takeReadmePictures(from: Browser): Promise<void> {
  const page = await from.newPage({ viewport: { width: 1280, height: 1180 }, reducedMotion: 'reduce' })
  await page.goto(`${server.url}/comparison/items/CB.REL?activity=sample-mex-cb-02&lang=en`)
  await page.getByRole('img').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: 'docs/images/comparison.png' })
  await page.goto(`${server.url}/questionnaires/LA2/draft?lang=en`)
  await page.getByRole('article', { name: /LA_REF/ }).click()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: 'docs/images/builder.png' })
  await page.close()
}

async function takeAll(from: Browser, into: string): Promise<void> {
  mkdirSync(into, { recursive: true })
  const pages = { ...WORKSPACE_PAGES, cover: new URL(await newPersonalLink(server.url)).pathname }
  for (const [name, path] of Object.entries(pages)) {
    for (const language of LANGUAGES) {
      for (const width of WIDTHS) {
        const page = await from.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
        await page.goto(`${server.url}${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
        await page.getByRole('heading').first().waitFor()
        await page.waitForLoadState('networkidle')
        await page.screenshot({ path: join(into, `${name}-${language}-${width}.png`), fullPage: true })
        await page.close()
      }
    }
  }
}
