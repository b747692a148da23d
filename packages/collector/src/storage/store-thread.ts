import { parentPort, workerData } from 'node:worker_threads'
import { commitRound } from './commit-round.ts'
import { type Connection, connect } from './connection.ts'
import type { Row } from './store.ts'
import { toStoreError } from './store-error.ts'
import type { Outcome, ReadRequest, Round, StoreReply } from './store-messages.ts'

/** The thread that holds the one connection. The event loop that serves requests never waits for the disk. */
async function run(url: string): Promise<void> {
  const connection = await connect(url).catch((error: unknown) =>
    reply({ kind: 'refused', error: toStoreError(error) }),
  )
  if (connection === undefined) return
  parentPort?.on('message', (round: Round | 'close') => {
    if (round !== 'close') return void runRound(connection, round)
    connection.close()
    parentPort?.close()
  })
  reply({ kind: 'opened' })
}

async function runRound(connection: Connection, { reads, writes }: Round): Promise<void> {
  // Readers go on while the writes are committed.
  reply({ kind: 'read', outcomes: await Promise.all(reads.map((read) => runRead(connection, read))) })
  reply({ kind: 'written', outcomes: await commitRound(connection, writes) })
}

async function runRead(connection: Connection, { sql, args }: ReadRequest): Promise<Outcome<readonly Row[]>> {
  try {
    const { rows } = await connection.execute({ sql, args: [...args] })
    return { value: rows.map((row) => ({ ...row })) }
  } catch (error) {
    return { error: toStoreError(error) }
  }
}

const reply = (message: StoreReply): void => parentPort?.postMessage(message)

await run(String(workerData))
