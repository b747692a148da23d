import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { workspaceClient } from '@estela/contract'
import { type Page, test as plainTest } from '@playwright/test'
import { type SmtpMailbox, startSmtpMailbox } from '../support/smtp-mailbox.ts'
import { startMailingServer } from '../support/start-mailing-server.ts'
import { freePort } from '../support/start-server.ts'
import { answerAll } from './answer-page.ts'
import { expect } from './server-fixture.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** A Tuesday, 10:00 in Lima. */
const TODAY = new Date('2027-03-09T15:00:00Z')
const LATER_MS = 6 * 24 * 60 * 60 * 1000
const SPANISH = { next: 'Siguiente', send: 'Enviar respuestas' }

plainTest.use({ viewport: { width: 1280, height: 900 }, locale: 'en-US' })
plainTest.setTimeout(120_000)

plainTest(
  'people are imported, the end date moves, letters go, one is answered from its link, and only the silent is reminded',
  async ({ page, context }) => {
    const data = mkdtempSync(join(tmpdir(), 'estela-mail-'))
    const port = await freePort()
    const mailbox = await startSmtpMailbox()
    const start = (passedMs: number) =>
      startMailingServer(
        { data, port, mailPort: mailbox.port, aheadMs: TODAY.getTime() + passedMs - Date.now() },
        {},
        ROOT,
      )
    let server = await start(0)
    const workspace = workspaceClient((path, init) => fetch(`${server.url}${path}`, init))
    try {
      const { institutions } = await workspace.institutions({ country: 'PER' })
      await workspace.saveRecord('activities', 'COURSE', { code: 'COURSE', ...COURSE }, true)
      await importPeople(page, server.url, institutions[0]?.code ?? '')
      await moveEndDate(page, server.url, '2027-03-09')
      await sendNow(page, server.url)
      await expect.poll(() => lettersTo(mailbox, 'rosa')).toEqual(['Su opinión sobre Curso por correo'])
      expect(lettersTo(mailbox, 'luis')).toEqual(['Su opinión sobre Curso por correo'])

      const questionnaire = await context.newPage()
      await questionnaire.goto(linkTo(mailbox, 'rosa'))
      await questionnaire.getByRole('button', { name: 'Empezar' }).click()
      await answerAll(questionnaire, SPANISH)
      await expect(questionnaire.getByRole('heading', { name: 'Gracias. Sus respuestas han llegado.' })).toBeVisible()

      await server.stop()
      server = await start(LATER_MS)
      await sendNow(page, server.url)
      await expect.poll(() => lettersTo(mailbox, 'luis').length).toBe(2)
      expect(lettersTo(mailbox, 'rosa')).toHaveLength(1)
      await seeContacts(page, server.url, 'Luis Paredes', ['First reminder', 'Invitation'])
      await seeContacts(page, server.url, 'Rosa Huamán', ['Invitation'])
    } finally {
      await server.stop()
      await mailbox.stop()
      rmSync(data, { recursive: true })
    }
  },
)

const COURSE = {
  title_es: 'Curso por correo',
  category: 'legislative-assistance',
  country: 'PER',
  end_date: '2027-04-20',
  language: 'es',
  mode: 'online',
}

async function importPeople(page: Page, url: string, institution: string): Promise<void> {
  const rows = [
    'code,name,email,language,institution,country,activities',
    `P-1,Rosa Huamán,rosa@example.org,es,${institution},,COURSE`,
    `P-2,Luis Paredes,luis@example.org,es,${institution},,COURSE`,
  ]
  await page.goto(`${url}/import/people`)
  await page
    .getByLabel('CSV in UTF-8 or a workbook')
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) })
  await page.getByRole('button', { name: 'Write 2 records' }).click()
  await expect(page.getByText('Done. people.csv is in the address book.')).toBeVisible()
}

async function moveEndDate(page: Page, url: string, endDate: string): Promise<void> {
  await page.goto(`${url}/activities`)
  await page.getByRole('link', { name: 'Curso por correo' }).click()
  await page.getByRole('button', { name: 'Move the end date' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('New end date').fill(endDate)
  await dialog.getByRole('button', { name: 'Move the end date and 3 waves' }).click()
  await expect(page.getByText('3 waves were moved.')).toBeVisible()
}

async function sendNow(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/schedule`)
  await page.getByRole('button', { name: 'Look and send now' }).click()
}

async function seeContacts(page: Page, url: string, person: string, letters: readonly string[]): Promise<void> {
  await page.goto(`${url}/people?search=${encodeURIComponent(person)}`)
  await page.getByRole('link', { name: person }).click()
  const contacts = page.getByRole('region', { name: 'Contacts' })
  await expect(contacts.getByRole('rowheader')).toHaveText(letters)
}

const addressedTo = ({ messages }: SmtpMailbox, name: string) =>
  messages.filter(({ to }) => to?.[0]?.address === `${name}@example.org`)

const lettersTo = (mailbox: SmtpMailbox, name: string): string[] =>
  addressedTo(mailbox, name).map(({ subject }) => subject ?? '')

const linkTo = (mailbox: SmtpMailbox, name: string): string =>
  /http:\/\/\S+\/s\/[\w-]{22}/.exec(addressedTo(mailbox, name)[0]?.text ?? '')?.[0] ?? ''
