import { accessSync, constants, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { addressBook } from './address-book/address-book.ts'
import { createApp } from './app.ts'
import { createComparer } from './comparison/comparer.ts'
import type { Config } from './config.ts'
import type { Log } from './log.ts'
import { parseCorrespondent } from './mail/parse-correspondent.ts'
import { CONNECTIONS, smtpCarrier } from './mail/smtp-carrier.ts'
import { createModelChecker } from './model-check/model-check.ts'
import type { Letterhead } from './outreach/write-letter.ts'
import { recentLinks } from './personal-link/recent-links.ts'
import { questionnaireShelf } from './questionnaire-shelf.ts'
import { startMailboxReading } from './schedule/start-mailbox-reading.ts'
import { startSchedule } from './schedule/start-schedule.ts'
import { secretKeys } from './secrets/secret-keys.ts'
import { secretOf } from './secrets/secret-of.ts'
import { seedPilots } from './seed-pilots.ts'
import { StartRefused } from './start-refused.ts'
import { DatabaseTooNew, migrate } from './storage/migrate.ts'
import { openStore } from './storage/open-store.ts'
import { StorageUnavailable, type Store } from './storage/store.ts'

const MODEL_CHECK = { timeLimitMs: 2000, workers: 1 }
const SLOW_CLIENT = { requestTimeout: 15_000, headersTimeout: 8000, maxHeaderSize: 8192 }

/** Who writes the letters that no mail server carries. */
const NOBODY = { name: 'Estela', address: 'estela@localhost.invalid' }

export interface RunningCollector {
  readonly address: string
  /** Finishes what is under way, then closes the database. */
  stop(): Promise<void>
}

/** Opens the database, brings it up to date, seeds it when it is empty and serves. @throws {StartRefused} */
export async function start(config: Config, log: Log, now: () => Date): Promise<RunningCollector> {
  const folder = writableFolder(config.ESTELA_DATA)
  const store = await openDatabase(folder, now)
  if (config.ESTELA_DEMO === 'on' && (await seedPilots(store, now())))
    log.info('sample pilots were put into the empty database')

  const address = `http://${config.ESTELA_HOST === '0.0.0.0' ? '127.0.0.1' : config.ESTELA_HOST}:${config.ESTELA_PORT}`
  const modelChecker = createModelChecker(MODEL_CHECK)
  const comparer = createComparer()
  const links = recentLinks()
  const letterhead: Letterhead = {
    from: parseCorrespondent(config.ESTELA_MAIL_FROM ?? '') ?? NOBODY,
    publicUrl: (config.ESTELA_PUBLIC_URL ?? address).replace(/\/$/, ''),
    keys: secretKeys(secretOf(folder, config.ESTELA_SECRET)),
  }
  const carrier = config.ESTELA_SMTP_URL === undefined ? null : smtpCarrier(config.ESTELA_SMTP_URL)
  const office = {
    store,
    carrier,
    letterhead,
    mailsPerMinute: config.ESTELA_MAIL_PER_MINUTE,
    lettersAtOnce: CONNECTIONS,
    now,
  }
  const schedule = startSchedule(office, { now, monotonicMs: () => performance.now() }, log)
  const mailbox = config.ESTELA_IMAP_URL
  const mailboxReading = mailbox === undefined ? null : startMailboxReading({ store, mailbox, log, now })
  const app = createApp({
    store,
    questionnaires: questionnaireShelf(store, modelChecker),
    recentLinks: links,
    comparer,
    addressBook: addressBook(store, now, log, links),
    log,
    now,
    letterhead,
    takeTurn: schedule.turn,
    hasMailServer: carrier !== null,
    remoteAddress: (c) => getConnInfo(c).remote.address,
  })
  const server = await listen(app.fetch, config)
  return {
    address,
    async stop() {
      await new Promise((closed) => server.close(closed))
      await schedule.stop()
      await mailboxReading?.stop()
      await carrier?.close()
      await modelChecker.close()
      await comparer.close()
      await store.close()
    },
  }
}

function writableFolder(path: string): string {
  const folder = resolve(path)
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch {
    throw new StartRefused(`The data folder ${folder} cannot be written. Choose another with ESTELA_DATA.`)
  }
  return folder
}

async function openDatabase(folder: string, now: () => Date): Promise<Store> {
  const path = join(folder, 'estela.db')
  try {
    const store = await openStore(`file:${path}`)
    await migrate(store, join(folder, `estela-before-upgrade-${now().getTime()}.db`))
    return store
  } catch (error) {
    if (error instanceof StorageUnavailable)
      throw new StartRefused(`The database ${path} is in use by another process.`)
    if (error instanceof DatabaseTooNew)
      throw new StartRefused(`The database ${path} was made by a newer version of Estela.`)
    throw error
  }
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], { ESTELA_PORT: port, ESTELA_HOST: hostname }: Config) {
  return new Promise<ReturnType<typeof serve>>((resolveServer, reject) => {
    const server = serve({ fetch, port, hostname, serverOptions: SLOW_CLIENT }, () => resolveServer(server))
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      reject(isTaken ? new StartRefused(`The port ${port} is taken. Choose another with ESTELA_PORT.`) : error)
    })
  })
}
