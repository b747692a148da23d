import { join } from 'node:path'
import { addressBook } from '@estela/collector/address-book/address-book'
import { createApp } from '@estela/collector/app'
import { createComparer } from '@estela/collector/comparison/comparer'
import { jsonLog } from '@estela/collector/log'
import type { Carrier } from '@estela/collector/mail/carrier'
import { createModelChecker } from '@estela/collector/model-check/model-check'
import { recentLinks } from '@estela/collector/personal-link/recent-links'
import { questionnaireShelf } from '@estela/collector/questionnaire-shelf'
import { takeTurn } from '@estela/collector/schedule/take-turn'
import { secretKeys } from '@estela/collector/secrets/secret-keys'
import { openStore } from '@estela/collector/storage/open-store'
import { type Fetch, personalLinkClient, recipientContactClient, workspaceClient } from '@estela/contract'
import { onTestFinished } from 'vitest'
import { copySeededDatabase } from './seeded-database.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A Wednesday at noon, long after the first and long before the last wave of the sample pilots. */
export const NOON = new Date('2026-03-04T12:00:00Z')

/** A whole collector on its own database file, with the sample pilots in it, spoken to by the pages' own clients. */
export async function startCollector({
  now = () => NOON,
  remoteAddress = (): string => '127.0.0.1',
  carrier = null as Carrier | null,
} = {}) {
  const path = join(temporaryFolder(), 'estela.db')
  await copySeededDatabase(now(), path)
  const store = await openStore(`file:${path}`)
  const modelChecker = createModelChecker({ timeLimitMs: 2000, workers: 1 })
  const comparer = createComparer()
  const links = recentLinks()
  const lines: string[] = []
  const log = jsonLog((line) => void lines.push(line), now)
  const letterhead = {
    from: { name: 'Office of the test', address: 'office@example.org' },
    publicUrl: 'http://127.0.0.1:4600',
    keys: secretKeys('a secret of the tests, long enough'),
  }
  const office = { store, carrier, letterhead, mailsPerMinute: 100_000, lettersAtOnce: 3, now }
  const app = createApp({
    store,
    questionnaires: questionnaireShelf(store, modelChecker),
    recentLinks: links,
    comparer,
    addressBook: addressBook(store, now, log, links),
    log,
    now,
    letterhead: office.letterhead,
    takeTurn: async () => void (await takeTurn(office, 'test', { now, monotonicMs: () => now().getTime() }, null)),
    hasMailServer: carrier !== null,
    remoteAddress,
  })
  onTestFinished(async () => {
    await modelChecker.close()
    await comparer.close()
    await store.close()
  })
  const fetch: Fetch = (url, init) =>
    app.request(url, { ...init, headers: { host: '127.0.0.1:4600', ...init.headers } })
  return {
    app,
    office,
    store,
    path,
    lines,
    fetch,
    links: personalLinkClient(fetch),
    contacts: recipientContactClient(fetch),
    workspace: workspaceClient(fetch),
  }
}

export type TestCollector = Awaited<ReturnType<typeof startCollector>>

/** A fresh personal link to an invitation of this wave that nobody has answered yet; in any language unless said. */
export async function openLink(
  { workspace }: TestCollector,
  activityId: string,
  position: number,
  language?: string,
): Promise<string> {
  const activity = await workspace.activity(activityId)
  const wave = activity.waves.find((each) => each.position === position)
  const invitation = activity.invitations.find(
    (each) =>
      each.waveId === wave?.id && each.disposition === 'created' && each.language === (language ?? each.language),
  )
  if (invitation === undefined) throw new Error(`Nobody is left to answer wave ${position} of ${activityId}.`)
  const { url } = await workspace.issueLink(invitation.id)
  return url.slice(url.lastIndexOf('/') + 1)
}
