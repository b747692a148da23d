import { join } from 'node:path'
import { openStore } from '@estela/collector/storage/open-store'
import { StorageUnavailable, type Store } from '@estela/collector/storage/store'
import { createClient } from '@libsql/client'
import { expect, it } from 'vitest'
import { releaseLocks } from '../support/release-locks.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const databaseUrl = (): string => `file:${join(temporaryFolder(), 'test.db')}`

/** What another connection sees is what is stored; what was acknowledged is only a promise. */
async function countRows(url: string): Promise<number> {
  await releaseLocks()
  const client = createClient({ url })
  const { rows } = await client.execute('SELECT count(*) AS rows_stored FROM entry')
  client.close()
  return Number(rows[0]?.rows_stored)
}

async function insertEntries(insert: (n: number) => Promise<number>): Promise<number> {
  let acknowledged = 0
  for (let n = 0; n < 20; n += 1) acknowledged += await insert(n)
  return acknowledged
}

const insertInto = (store: Store) => async (n: number) => {
  const [rows = 0] = await store.write([{ sql: 'INSERT INTO entry (n) VALUES (?)', args: [n] }])
  return rows
}

// When this fails because nothing is lost any more, the driver has been mended: see docs/decisions.
it('the raw driver loses acknowledged writes after one SQLITE_BUSY', async () => {
  const url = databaseUrl()
  const client = createClient({ url })
  const other = createClient({ url })
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute('CREATE TABLE entry (n INTEGER)')
  const insert = (n: number) => client.execute({ sql: 'INSERT INTO entry (n) VALUES (?)', args: [n] })

  const blocking = await other.transaction('write')
  await expect(insert(-1)).rejects.toThrow('SQLITE_BUSY')
  await blocking.rollback()

  const acknowledged = await insertEntries(async (n) => (await insert(n)).rowsAffected)
  client.close()
  other.close()
  expect(acknowledged).toBe(20)
  expect(await countRows(url)).toBe(0)
})

it('the store stores what it acknowledges, whatever another connection tries meanwhile', async () => {
  const url = databaseUrl()
  const store = await openStore(url)
  await store.write([{ sql: 'CREATE TABLE entry (n INTEGER) STRICT' }])
  const other = createClient({ url })
  await expect(other.execute('INSERT INTO entry (n) VALUES (-1)')).rejects.toThrow('SQLITE_BUSY')

  const acknowledged = await insertEntries(insertInto(store))
  await store.close()
  other.close()
  expect(acknowledged).toBe(20)
  expect(await countRows(url)).toBe(20)
})

it('the store opened on a locked file says so', async () => {
  const url = databaseUrl()
  const other = createClient({ url })
  await other.execute('CREATE TABLE entry (n INTEGER)')
  const blocking = await other.transaction('write')
  await expect(openStore(url)).rejects.toThrow(StorageUnavailable)
  await blocking.rollback()
  other.close()
})

it('a failed write spoils no other, and the connection after it is as careful as the first', async () => {
  const store = await openStore(databaseUrl())
  await store.write([{ sql: 'CREATE TABLE entry (n INTEGER PRIMARY KEY) STRICT' }])
  const insert = insertInto(store)
  const outcomes = await Promise.allSettled([1, 2, 2, 3].map(insert))

  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  expect(await pragmas(store)).toEqual({
    synchronous: 2,
    locking_mode: 'exclusive',
    journal_mode: 'wal',
    foreign_keys: 1,
  })
  expect(await store.read('SELECT n FROM entry ORDER BY n')).toMatchObject([{ n: 1 }, { n: 2 }, { n: 3 }])
  await store.close()
})

async function pragmas(store: Store): Promise<Record<string, unknown>> {
  const names = ['synchronous', 'locking_mode', 'journal_mode', 'foreign_keys']
  const rows = await Promise.all(names.map((name) => store.read(`PRAGMA ${name}`)))
  return Object.fromEntries(names.map((name, index) => [name, rows[index]?.[0]?.[name]]))
}

it.each([
  ['U+0000', 'head\0tail'],
  ['half a surrogate pair', 'half \uD83D'],
])('text with %s is refused before the driver would change it', async (_name, text) => {
  const store = await openStore(databaseUrl())
  await expect(store.read('SELECT ? AS text', [text])).rejects.toThrow(TypeError)
  await expect(store.read('SELECT ? AS text', [])).rejects.toThrow('takes 1 parameters, 0 were given')
  await store.close()
})
