import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { seedQuestionnaires } from '@estela/collector/seed-questionnaires'
import { migrate } from '@estela/collector/storage/migrate'
import { openStore } from '@estela/collector/storage/open-store'
import { createClient } from '@libsql/client'
import { expect, it } from 'vitest'
import { planCourse } from '../support/course.ts'
import { type SmtpMailbox, startSmtpMailbox } from '../support/smtp-mailbox.ts'
import { startMailingServer } from '../support/start-mailing-server.ts'
import { freePort } from '../support/start-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const PEOPLE = 1000
const KILLS = 10
/** As many letters as are handed over at the same time. */
const IN_FLIGHT_MAX = 3
/** A Tuesday, 10:00 in Lima. */
const MORNING = new Date('2027-03-09T15:00:00Z')
/** After a kill the letters that were in hand wait until their lease has ended. */
const LEASE_MS = 11 * 60 * 1000

it('1 000 invitations, ten kills -9 and an outage: nobody is left out, twice only what was in flight', async () => {
  const data = temporaryFolder()
  await prepare(data)
  const port = await freePort()
  let mailbox = await startSmtpMailbox()
  const mailPort = mailbox.port
  const taken: string[] = []
  let aheadMs = MORNING.getTime() - Date.now()
  const start = () => startMailingServer({ data, port, mailPort, aheadMs }, { ESTELA_DEMO: 'off' })
  const collect = () => taken.push(...mailbox.messages.map(({ to }) => to?.[0]?.address ?? ''))

  for (let kill = 0; kill < KILLS; kill += 1) {
    const worker = await start()
    await waitForMails(mailbox, taken.length === 0 ? 30 + kill * 60 : mailbox.messages.length + 40)
    worker.child.kill('SIGKILL')
    await once(worker.child, 'exit')
    aheadMs += LEASE_MS
    if (kill === 4) mailbox = await outage()
  }
  const worker = await start()
  await waitUntilNothingWaits(mailbox, taken, PEOPLE)
  await worker.stop()
  collect()
  await mailbox.stop()

  const copies = countBy(taken)
  const twice = [...copies.values()].reduce((sum, count) => sum + count - 1, 0)
  const { doubts, unsent } = await mailLog(data)
  console.log(
    `estela: mail: ${copies.size} of ${PEOPLE} invited, ${twice} copies, ${doubts} in doubt, ${KILLS} kills, 1 outage`,
  )
  expect(copies.size).toBe(PEOPLE)
  expect(unsent).toBe(0)
  expect(twice).toBeLessThanOrEqual(doubts)
  expect(doubts).toBeLessThanOrEqual(KILLS * IN_FLIGHT_MAX)

  /** The mail server is away while a worker tries, and comes back empty. */
  async function outage(): Promise<SmtpMailbox> {
    collect()
    await mailbox.stop()
    const vain = await start()
    await wait(500)
    await vain.stop()
    aheadMs += LEASE_MS
    return startSmtpMailbox({ port: mailPort })
  }
}, 180_000)

async function prepare(data: string): Promise<void> {
  const store = await openStore(`file:${join(data, 'estela.db')}`)
  await migrate(store, join(data, 'none.db'))
  await store.write(seedQuestionnaires(MORNING))
  const people = Array.from({ length: PEOPLE }, (_, index) => `person-${index}`)
  await planCourse(store, { id: 'course', endDate: '2027-03-09', people }, MORNING)
  await store.close()
}

async function waitForMails({ messages }: SmtpMailbox, count: number): Promise<void> {
  while (messages.length < count) await wait(2)
}

async function waitUntilNothingWaits({ messages }: SmtpMailbox, before: readonly string[], people: number) {
  const reached = () => countBy([...before, ...messages.map(({ to }) => to?.[0]?.address ?? '')]).size
  while (reached() < people) await wait(20)
}

function countBy(addresses: readonly string[]): Map<string, number> {
  const copies = new Map<string, number>()
  for (const address of addresses) copies.set(address, (copies.get(address) ?? 0) + 1)
  return copies
}

async function mailLog(data: string): Promise<{ doubts: number; unsent: number }> {
  const database = createClient({ url: `file:${join(data, 'estela.db')}` })
  const { rows } = await database.execute(
    `SELECT sum(doubts) AS doubts, sum(state <> 'sent') AS unsent FROM mail WHERE step = 'invitation'`,
  )
  database.close()
  return { doubts: Number(rows[0]?.doubts), unsent: Number(rows[0]?.unsent) }
}
