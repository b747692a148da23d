import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { personalLinkClient, type SubmissionReceipt, workspaceClient } from '@estela/contract'
import type { Answers } from '@estela/core'
import { pilots, questionnaires, sampleSubmissions } from '@estela/seeds'
import { createClient } from '@libsql/client'
import { expect, it } from 'vitest'
import { freePort, type RunningServer, startProcess } from '../support/start-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const ACTIVITY = 'sample-mex-cb-01'
const ROUNDS = 3

interface Sent {
  readonly token: string
  readonly draft: { readonly id: string; readonly language: string; readonly answers: Answers }
  receipt: SubmissionReceipt | null
}

it('kill -9 under retrying recipients: nothing acknowledged is lost, nothing is stored twice', async () => {
  const data = temporaryFolder()
  const port = await freePort()
  const start = () =>
    startProcess(
      ['packages/collector/dist/server.js'],
      { ESTELA_DATA: data, ESTELA_PORT: String(port) },
      port,
      '/readyz',
    )
  let server = await start()
  const everySent = await prepare(server)

  for (let round = 0; round < ROUNDS; round += 1) {
    const share = everySent.filter((_, index) => index % ROUNDS === round)
    const answering = Promise.all(share.map((sent) => submitUntilAcknowledged(server.url, sent)))
    await wait(5 + round * 10)
    server.child.kill('SIGKILL')
    await once(server.child, 'exit')
    server = await start()
    await answering
  }
  await server.stop()

  const rows = await storedSubmissions(data)
  const expected = everySent.map(({ draft, receipt }) => `${draft.id} ${receipt?.answersHash}`)
  expect(everySent.length).toBeGreaterThan(20)
  expect(rows.filter((row) => expected.includes(row)).toSorted()).toEqual(expected.toSorted())
}, 60_000)

/** Links to everybody who is still silent in the open wave, and answers for each. */
async function prepare({ url }: RunningServer): Promise<Sent[]> {
  const workspace = workspaceClient((path, init) => fetch(`${url}${path}`, init))
  const now = new Date()
  const samples = sampleSubmissions({ pilots: pilots(now), questionnaires, now, seed: 3 })
  const answers =
    samples.find(({ activityId, wavePosition }) => activityId === ACTIVITY && wavePosition === 2)?.answers ?? {}
  const { waves, invitations } = await workspace.activity(ACTIVITY)
  const open = waves.find(({ state }) => state === 'open')
  const silent = invitations.filter(({ waveId, disposition }) => waveId === open?.id && disposition === 'created')
  return Promise.all(
    silent.map(async ({ id }) => {
      const { url: link } = await workspace.issueLink(id)
      return {
        token: link.slice(link.lastIndexOf('/') + 1),
        draft: { id: randomUUID(), language: 'es', answers },
        receipt: null,
      }
    }),
  )
}

async function submitUntilAcknowledged(url: string, sent: Sent): Promise<void> {
  const links = personalLinkClient((path, init) => fetch(`${url}${path}`, init))
  while (sent.receipt === null) {
    sent.receipt = await links.submit(sent.token, sent.draft).catch(() => null)
    if (sent.receipt === null) await wait(50)
  }
}

async function storedSubmissions(data: string): Promise<string[]> {
  const database = createClient({ url: `file:${join(data, 'estela.db')}` })
  const { rows } = await database.execute('SELECT id, answers_hash FROM submission')
  const [check] = (await database.execute('PRAGMA integrity_check')).rows
  database.close()
  expect(check?.integrity_check).toBe('ok')
  return rows.map((row) => `${row.id} ${row.answers_hash}`)
}
