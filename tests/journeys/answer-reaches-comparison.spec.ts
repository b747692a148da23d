import { answerAll, PHONE } from './answer-page.ts'
import { expect, test } from './server-fixture.ts'

const ACTIVITY = 'sample-per-la-01'

test('an answer given in Spanish on a personal link is counted on the comparison page', async ({
  page,
  browser,
  collector,
}) => {
  const before = await collector.workspace.comparison({ activity: ACTIVITY })
  const item = before.changes.find(({ item: code }) => code === 'LA.NEED')
  const matchedBefore = item?.person.shown ? item.person.matched : 0
  const { waves, invitations } = await collector.workspace.activity(ACTIVITY)
  const hasAnswered = (personName: string, waveId: string | undefined) =>
    invitations.some(
      (each) => each.personName === personName && each.waveId === waveId && each.disposition === 'complete',
    )
  const invited = invitations.find(
    ({ personName, waveId, language }) =>
      language === 'es' &&
      waveId === waves[1]?.id &&
      hasAnswered(personName, waves[0]?.id) &&
      !hasAnswered(personName, waveId),
  )

  // The evaluator asks for a personal link.
  await page.goto(`${collector.url}/activities/${ACTIVITY}?lang=es`)
  const row = page.getByRole('row', { name: new RegExp(invited?.personName ?? 'nobody') })
  await row.getByRole('button', { name: 'Enlace personal' }).click()
  const link = await page.getByRole('dialog').getByRole('link', { name: 'Abrir en otra pestaña' }).getAttribute('href')

  // The recipient answers on a phone.
  const phone = await browser.newPage({ viewport: PHONE, locale: 'es-PE' })
  await phone.goto(link ?? '')
  await phone.getByRole('button', { name: 'Empezar' }).click()
  await answerAll(phone, { next: 'Siguiente', send: 'Enviar respuestas' })
  await expect(phone.getByRole('heading', { name: 'Gracias. Sus respuestas han llegado.' })).toBeVisible()
  await phone.reload()
  await expect(phone.getByRole('main')).toContainText(/ya/i)
  await phone.close()

  // The evaluator sees it counted.
  await page.goto(`${collector.url}/comparison?activity=${ACTIVITY}&lang=es`)
  const question = page.getByRole('row').filter({ hasText: 'LA.NEED' })
  await expect(question).toContainText(`De las ${matchedBefore + 1} personas que respondieron ambas veces`)
})
