import { listItems } from '@estela/core/questionnaire/list-items'
import { localizedStrings } from '@estela/core/questionnaire/localized-strings'
import type { Page } from '@playwright/test'
import la1 from '../../seeds/questionnaires/la1.json' with { type: 'json' }
import { canvasOf, cardOf, complaintsOf, pageOf, propertiesOf, saved } from './builder-page.ts'
import { expect, test } from './server-fixture.ts'

test.use({ viewport: { width: 1440, height: 1000 } })

const CODE = 'LA1-BUILT'
const elements = la1.pages.flatMap((each) => each.elements as readonly Question[])

interface Question {
  readonly name: string
  readonly title: { readonly default: string }
  readonly isRequired?: boolean
  readonly choices?: readonly { readonly value: string | number; readonly text: { readonly default: string } }[]
  readonly 'x-estela': {
    readonly construct: string
    readonly level: string
    readonly scale: string
    readonly pair: string
    readonly criterion?: string
  }
}

function question(name: string): Question {
  const found = elements.find((each) => each.name === name)
  if (found === undefined) throw new Error(`LA1 has no ${name}.`)
  return found
}

test('LA1 is built from nothing with the mouse, published and answered', async ({ page, collector }) => {
  test.setTimeout(120_000)
  const complaints = complaintsOf(page)
  await page.goto(`${collector.url}/questionnaires/new?lang=en`)
  await page.getByLabel('Code').fill(CODE)
  await page.getByLabel('Title in English').fill(la1.title.default)
  await page.getByRole('button', { name: 'Begin' }).click()

  await buildConsent(page)
  await buildProcess(page)
  await buildAdvice(page)
  await buildValue(page)
  await buildComments(page)
  await saved(page)
  console.log(JSON.stringify(await collector.workspace.questionnaireDraft(CODE), null, 1).slice(0, 300))
  const built = (await collector.workspace.questionnaireDraft(CODE)).definition
  expect(built).toEqual(la1)
  expect(complaints).toEqual([])
})

async function buildConsent(page: Page): Promise<void> {
  await fromLibrary(page, 'Capacity building: first questionnaire', 'G.01', canvasOf(page))
  await write(page, pageOf(page, 1).getByLabel('Title of the page'), la1.pages[0]?.title.default ?? '')
  await rename(page, 'consent')
}

async function fromLibrary(page: Page, group: string, entry: string, target: Locator | null = null) {}
async function write() {}
