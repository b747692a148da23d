import { jsonLog } from '@estela/collector/log'
import { readBounces } from '@estela/collector/schedule/start-mailbox-reading'
import { expect, it, onTestFinished } from 'vitest'
import { startCollector, type TestCollector } from '../support/collector.ts'
import { deliveryReport } from '../support/delivery-report.ts'
import { startImapMailbox } from '../support/imap-mailbox.ts'
import { settableClock } from '../support/settable-clock.ts'

const MONDAY = '2026-03-09T16:00:00.000Z'

/** A collector that has just written to people, and one of the letters. */
async function afterSending() {
  const clock = settableClock('2026-03-04T16:00:00Z')
  const collector = await startCollector({ now: clock.now })
  await collector.workspace.takeTurn()
  // The day of a reminder to some people of the sample pilots.
  clock.set(MONDAY)
  const { bounceAddress } = await collector.workspace.takeTurn()
  const [letter] = await collector.store.read(
    `SELECT id, person_id, invitation_id FROM mail WHERE settled_at = ? ORDER BY id LIMIT 1`,
    [MONDAY],
  )
  const [mailId, personId, invitationId] = [letter?.id, letter?.person_id, letter?.invitation_id].map(String)
  const messageId = `<${mailId}@example.org>`
  const report = (message: BodyInit, headers = { 'content-type': 'message/rfc822' }, address = bounceAddress) =>
    collector.fetch(new URL(address).pathname, { method: 'POST', body: message, headers })
  return { collector, mailId, personId: personId ?? '', invitationId: invitationId ?? '', messageId, report }
}

async function personOf({ store }: TestCollector, personId: string) {
  const [person] = await store.read('SELECT undeliverable_at, email FROM person WHERE id = ?', [personId])
  const events = await store.read('SELECT kind, detail FROM contact_event WHERE person_id = ?', [personId])
  return { undeliverableAt: person?.undeliverable_at, events }
}

it('a hard bounce ends all mail to the address, once, however often it is reported', async () => {
  const { collector, personId, invitationId, messageId, report } = await afterSending()
  expect(await (await report(deliveryReport(messageId))).json()).toEqual({ outcome: 'hard' })
  expect(await (await report(deliveryReport(messageId))).json()).toEqual({ outcome: 'known' })
  const { undeliverableAt, events } = await personOf(collector, personId)
  expect(undeliverableAt).toBe(MONDAY)
  expect(events).toEqual([{ kind: 'bounced-hard', detail: expect.stringMatching(/^5\.1\.1 .*User unknown/) }])
  await collector.workspace.takeTurn()
  expect(
    await collector.store.read('SELECT contact_due_at, contact_ended FROM invitation WHERE id = ?', [invitationId]),
  ).toEqual([{ contact_due_at: null, contact_ended: 'undeliverable' }])
})

it('a soft bounce is noted and stops nothing', async () => {
  const { collector, personId, messageId, report } = await afterSending()
  const full = deliveryReport(messageId, { status: '5.2.2', diagnostic: 'smtp; 552 5.2.2 Mailbox full' })
  expect(await (await report(full)).json()).toEqual({ outcome: 'soft' })
  const { undeliverableAt, events } = await personOf(collector, personId)
  expect(undeliverableAt).toBeNull()
  expect(events).toMatchObject([{ kind: 'bounced-soft' }])
})

it('a letter that is still on its way is no bounce', async () => {
  const { collector, personId, messageId, report } = await afterSending()
  const delayed = deliveryReport(messageId, { action: 'delayed', status: '4.4.1', diagnostic: 'smtp; 421 try later' })
  expect(await (await report(delayed)).json()).toEqual({ outcome: 'delayed' })
  expect((await personOf(collector, personId)).events).toEqual([])
})

it('the bounce of an address that has been changed since does not touch the new one', async () => {
  const { collector, personId, messageId, report } = await afterSending()
  await collector.store.write([
    { sql: `UPDATE person SET email = 'new.address@example.org' WHERE id = ?`, args: [personId] },
  ])
  expect(await (await report(deliveryReport(messageId))).json()).toEqual({ outcome: 'known' })
  expect(await personOf(collector, personId)).toEqual({ undeliverableAt: null, events: [] })
})

it.each([
  ['an ordinary mail', new TextEncoder().encode('From: a@example.org\r\nSubject: Hello\r\n\r\nHello')],
  ['nothing', new Uint8Array()],
  ['a report about a letter of somebody else', deliveryReport('<somebody-else@example.com>')],
  ['a report about a letter that was never sent', deliveryReport(`<${'0'.repeat(32)}@example.org>`)],
])('%s changes nothing', async (_case, message) => {
  const { collector, report } = await afterSending()
  expect(await (await report(message)).json()).toEqual({ outcome: 'unknown' })
  expect(await collector.store.read('SELECT id FROM contact_event')).toEqual([])
})

it('a wrong address, another kind of content and too much of it are refused', async () => {
  const { messageId, report } = await afterSending()
  const message = deliveryReport(messageId)
  const rfc822 = { 'content-type': 'message/rfc822' }
  const wrong = ['x', 'A'.repeat(43), 'ñ'.repeat(43)].map((token) => `http://estela.example.org/api/bounces/${token}`)
  for (const address of wrong) expect((await report(message, rfc822, address)).status).toBe(404)
  expect((await report(message, { 'content-type': 'application/json' })).status).toBe(415)
  expect((await report(new Uint8Array(10_000_001))).status).toBe(413)
})

it('reports are taken from everywhere', async () => {
  const { fetch, workspace } = await startCollector()
  const { bounceAddress } = await workspace.schedule()
  const headers = { 'content-type': 'message/rfc822', host: 'estela.example.org', 'x-forwarded-for': '10.0.0.7' }
  const reply = await fetch(new URL(bounceAddress).pathname, { method: 'POST', body: 'From: a@b.c\r\n\r\n', headers })
  expect(reply.status).toBe(200)
})

it('the mailbox is read, and what is wrong with it is told and stops no mail', async () => {
  const { collector, personId, messageId } = await afterSending()
  const mailbox = await startImapMailbox({ password: 'open-sesame' })
  onTestFinished(mailbox.stop)
  mailbox.receive(new TextDecoder().decode(deliveryReport(messageId)))
  mailbox.receive('From: a@example.org\r\nSubject: Out of office\r\n\r\nBack on Monday.')
  const lines: string[] = []
  const { store, now } = collector.office
  const room = { store, now, log: jsonLog((line) => void lines.push(line), now) }
  await readBounces({ ...room, mailbox: mailbox.url })
  expect(mailbox.unread()).toEqual([])
  expect((await personOf(collector, personId)).events).toMatchObject([{ kind: 'bounced-hard' }])
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ level: 'info', hard: 1, unknown: 1 }])

  await readBounces({ ...room, mailbox: mailbox.url.replace('open-sesame', 'wrong') })
  const schedule = await collector.workspace.takeTurn()
  expect(schedule).toMatchObject({ state: 'running', lastFailure: { at: MONDAY } })
  expect(schedule.lastFailure?.reason).toMatch(/^Mailbox: .*login/)
  expect(lines.join('') + schedule.lastFailure?.reason).not.toMatch(/open-sesame|wrong|127\.0\.0\.1/)
})
