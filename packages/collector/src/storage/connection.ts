import { type Client, createClient, type InStatement, LibsqlError, type ResultSet } from '@libsql/client'

const BUSY_WAIT_MS = 5000
const ATTEMPTS_MAX = 3

/**
 * WAL with a flush at every commit, and no second process on the file. The lock mode comes first: in that order SQLite
 * needs no shared-memory file.
 */
const PRAGMAS = [
  'PRAGMA locking_mode = EXCLUSIVE',
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  'PRAGMA foreign_keys = ON',
  // 64 MB of pages in memory: submissions touch pages all over the file.
  'PRAGMA cache_size = -64000',
  // Pages of the counts change with every submission; the later they are copied back, the fewer times.
  'PRAGMA wal_autocheckpoint = 8000',
  'PRAGMA trusted_schema = OFF',
]

export interface Connection {
  execute(statement: InStatement): Promise<ResultSet>
  /** One transaction. */
  batch(statements: InStatement[]): Promise<ResultSet[]>
  close(): void
}

/**
 * The only use of the driver. With its pool it loses acknowledged writes after one SQLITE_BUSY and forgets PRAGMAs
 * (tests/faults/driver.test.ts shows both), so: one connection, a busy timeout, no interactive transactions, and a new
 * connection with its PRAGMAs after a BUSY, before the work is tried again.
 * @param url `file:` address of the database
 * @throws {LibsqlError} SQLITE_BUSY when another process holds the file
 */
export async function connect(url: string): Promise<Connection> {
  const client = createClient({ url, timeout: BUSY_WAIT_MS, concurrency: 1 })
  try {
    await prepare(client)
  } catch (error) {
    client.close()
    throw error
  }
  return {
    execute: (statement) => healing(client, () => client.execute(statement)),
    batch: (statements) => healing(client, () => client.batch(statements, 'write')),
    close: () => client.close(),
  }
}

async function prepare(client: Client): Promise<void> {
  for (const pragma of PRAGMAS) await client.execute(pragma)
  // Takes the exclusive lock now, so that a second process learns it at its start and not at the first answer.
  await client.batch(
    ['CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT'],
    'write',
  )
}

/**
 * After a BUSY only a new connection is safe. After any other failure the driver may have replaced the connection by
 * one without PRAGMAs, so they are said again. A new connection then would be wrong: the old one keeps its exclusive
 * lock until its statements are collected.
 */
async function healing<T>(client: Client, work: () => Promise<T>, attempt = 1): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isBusy(error)) client.reconnect()
    await prepare(client)
    if (!isBusy(error) || attempt >= ATTEMPTS_MAX) throw error
    return healing(client, work, attempt + 1)
  }
}

export const isBusy = (error: unknown): boolean => error instanceof LibsqlError && error.code.startsWith('SQLITE_BUSY')
