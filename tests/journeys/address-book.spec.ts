import type { Page } from '@playwright/test'
import { expect, test } from './server-fixture.ts'

test.describe.configure({ mode: 'parallel' })
test.use({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })

const HEADER = 'code,name,email,language,institution,country,activities'
const csv = (...rows: string[]) => ({
  name: 'people.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADER, ...rows].join('\n')),
})

const choose = async (page: Page, file: ReturnType<typeof csv>) =>
  page.getByLabel('CSV in UTF-8 or a workbook').setInputFiles(file)

test('people are imported: problems are seen, the file is put right, and a person is found, changed and archived', async ({
  page,
  collector,
}) => {
  const { institutions } = await collector.workspace.institutions({ country: 'PER' })
  const institution = institutions[0]?.code ?? ''
  await page.goto(`${collector.url}/people`)
  await page.getByRole('link', { name: 'Import a table' }).click()
  await expect(page.getByRole('heading', { name: 'Import people', level: 1 })).toBeVisible()
  await choose(
    page,
    csv(
      `J-1,Rosa Huamán,rosa@example.org,es,${institution},,SAMPLE-PER-CB-02`,
      `J-2,Luis Paredes,luis at example.org,,${institution},,`,
    ),
  )
  await expect(page.getByText('people.csv: 2 rows checked, nothing written yet')).toBeVisible()
  const problems = page.getByRole('table', { name: '2 of 2 problems' })
  await expect(problems.getByRole('row').nth(1)).toContainText('This is not one e-mail address')
  await expect(problems.getByRole('row').nth(2)).toContainText('This must not be empty.')
  await expect(page.getByRole('button', { name: 'Write 1 record' })).toBeDisabled()
  expect((await collector.workspace.people({ search: 'J-1' })).total).toBe(0)

  await page.getByRole('button', { name: 'Choose another file' }).click()
  await choose(
    page,
    csv(
      `J-1,Rosa Huamán,rosa@example.org,es,${institution},,SAMPLE-PER-CB-02`,
      `J-2,Luis Paredes,luis@example.org,es,${institution},,`,
    ),
  )
  await page.getByRole('button', { name: 'Write 2 records' }).click()
  await expect(page.getByText('Done. people.csv is in the address book.')).toBeVisible()
  // The import is in the address, so it is still there after a reload.
  await page.reload()
  await expect(page.getByText('Done. people.csv is in the address book.')).toBeVisible()
  await page.getByRole('link', { name: 'See the list' }).click()

  await page.getByRole('searchbox', { name: 'Search' }).fill('huam')
  await expect(page).toHaveURL(/search=huam/)
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await page.getByRole('link', { name: 'Rosa Huamán' }).click()
  await expect(page.getByRole('heading', { name: 'Rosa Huamán', level: 1 })).toBeVisible()
  const asked = page.getByRole('region', { name: 'What they are asked about' })
  await expect(asked.getByRole('rowheader').first()).toBeVisible()

  const form = page.getByRole('region', { name: 'Change this person' })
  await form.getByLabel('E-mail').fill('luis@example.org')
  await form.getByLabel('Name').fill('Rosa Huamán Flores')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('This address belongs to another person.')).toBeVisible()
  await expect(form.getByLabel('E-mail')).toBeFocused()
  await expect(form.getByLabel('Name')).toHaveValue('Rosa Huamán Flores')
  await form.getByLabel('E-mail').fill('rosa.huaman@example.org')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('Saved.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Rosa Huamán Flores', level: 1 })).toBeVisible()
  const contacts = page.getByRole('region', { name: 'Contacts' })
  await expect(contacts.getByRole('rowheader', { name: 'The address was changed' })).toBeVisible()

  await page.getByRole('button', { name: 'Archive this person' }).click()
  await expect(page.getByText(/^Archived since/)).toBeVisible()
  expect((await collector.workspace.people({ search: 'rosa.huaman' })).total).toBe(0)
  await page.getByRole('button', { name: 'Take out of the archive' }).click()
  await expect(page.getByRole('button', { name: 'Archive this person' })).toBeVisible()
})

test('an institution, an activity and a person are added by hand', async ({ page, collector }) => {
  await page.goto(`${collector.url}/institutions/new`)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('One field needs a look.')).toBeVisible()
  await page.getByLabel('Code').fill('HAND-1')
  await page.getByLabel('Name').fill('Oficina de la mano')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('2 fields need a look.')).toBeVisible()
  await page.getByLabel('Type').selectOption('IP office')
  await page.locator('main').getByLabel('Country').selectOption('Peru')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Oficina de la mano', level: 1 })).toBeVisible()

  await page.goto(`${collector.url}/activities/new`)
  await page.getByLabel('Code').fill('HAND-A')
  await page.getByLabel('Title in Spanish').fill('Curso a mano')
  await page.getByLabel('Category').selectOption('Capacity building')
  await page.locator('main').getByLabel('Country').selectOption('Peru')
  await page.getByLabel('Last day').fill('2027-03-31')
  await page.locator('main').getByLabel('Language').selectOption('Spanish')
  await page.getByLabel('Mode').selectOption('Online')
  const institution = page.getByLabel('Institutions assisted')
  await institution.fill('HAND-1')
  await institution.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove HAND-1' })).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Curso a mano', level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Waves' }).getByRole('heading', { level: 3 }).first()).toBeVisible()

  await page.goto(`${collector.url}/people/new`)
  await page.getByLabel('Code').fill('HAND-P')
  await page.getByLabel('Name').fill('Elena Rojas')
  await page.getByLabel('E-mail').fill('elena@example.org')
  await page.locator('main').getByLabel('Language').selectOption('Spanish')
  await page.getByLabel('Institution').fill('HAND-1')
  const activity = page.getByLabel('Activities (may stay empty)')
  await activity.fill('HAND-A')
  await activity.press('Enter')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Elena Rojas', level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Curso a mano' }).first()).toBeVisible()
})

test('a file that is no table is refused with the reason, in Spanish too', async ({ page, collector }) => {
  await page.goto(`${collector.url}/import/people?lang=es`)
  await page
    .getByLabel('CSV en UTF-8 o un libro')
    .setInputFiles({ name: 'personas.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('no') })
  await expect(page.getByText('personas.xlsx no se puede leer. No se escribió nada.')).toBeVisible()
  await expect(page.getByText(/Ábralo en una hoja de cálculo/)).toBeVisible()
  await page.getByRole('button', { name: 'Elegir otro archivo' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Descargar una tabla vacía (CSV)' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('estela-people.csv')
})
