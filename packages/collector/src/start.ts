import { accessSync, constants, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { createApp } from './app.ts'
import { createComparer } from './comparison/comparer.ts'
import type { Config } from './config.ts'
import type { Log } from './log.ts'
import { createModelChecker } from './model-check/model-check.ts'
import { questionnaireShelf } from './questionnaire-shelf.ts'
import { seedPilots } from './seed-pilots.ts'
import { StartRefused } from './start-refused.ts'
import { DatabaseTooNew, migrate } from './storage/migrate.ts'
import { openStore } from './storage/open-store.ts'
import { StorageUnavailable, type Store } from './storage/store.ts'

const MODEL_CHECK = { timeLimitMs: 2000, workers: 1 }
const SLOW_CLIENT = { requestTimeout: 15_000, headersTimeout: 8000, maxHeaderSize: 8192 }

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
  const app = createApp({
    store,
    questionnaires: questionnaireShelf(store, modelChecker),
    comparer,
    log,
    now,
    publicUrl: (config.ESTELA_PUBLIC_URL ?? address).replace(/\/$/, ''),
    remoteAddress: (c) => getConnInfo(c).remote.address,
  })
  const server = await listen(app.fetch, config)
  return {
    address,
    async stop() {
      await new Promise((closed) => server.close(closed))
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
