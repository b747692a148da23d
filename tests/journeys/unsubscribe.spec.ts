import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mailId } from '@estela/collector/outreach/mail-id'
import { unsubscribeToken } from '@estela/collector/personal-link/link-token'
import { secretKeys } from '@estela/collector/secrets/secret-keys'
import { workspaceClient } from '@estela/contract'
import { expect, test } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'
import { startServer } from '../support/start-server.ts'

const SECRET = 'a secret of this journey, long enough'

test('a person ends all mail with one button, without any script, and takes it back', async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'estela-journey-'))
  const server = await startServer(folder, { ESTELA_SECRET: SECRET }, fileURLToPath(new URL('../../', import.meta.url)))
  const workspace = workspaceClient((path, init) => fetch(`${server.url}${path}`, init))
  const { invitations } = await workspace.activity('sample-per-cb-02')
  const invitation = invitations.find(({ language, disposition }) => language === 'es' && disposition === 'created')
  const { people } = await workspace.people({ search: invitation?.personName ?? '' })
  const person = people.find(({ institutionName }) => institutionName === invitation?.institutionName)
  const letter = mailId(invitation?.id ?? '', person?.id ?? '', 'invitation')
  const link = `${server.url}/u/${unsubscribeToken(secretKeys(SECRET).unsubscribe, letter)}`

  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  await page.goto(link)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await page.getByRole('button', { name: 'No recibir más correo' }).click()
  await expect(page).toHaveURL(link)
  await expect(page.getByText('No recibirá más correo nuestro.')).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Volver a recibir correo' }).click()
  await expect(page.getByRole('button', { name: 'No recibir más correo' })).toBeVisible()
  await context.close()

  const scripted = await browser.newPage({ viewport: { width: 320, height: 640 } })
  for (const address of [link, `${link}x`]) {
    await scripted.goto(address)
    await scripted.evaluate(axe.source)
    const { violations } = await scripted.evaluate<AxeResults>('axe.run(document)')
    expect(violations.map(({ id }) => id)).toEqual([])
    expect(await scripted.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await expect(scripted.locator('h1')).toHaveCSS('font-family', /system-ui/)
  }
  await server.stop()
  rmSync(folder, { recursive: true })
})
