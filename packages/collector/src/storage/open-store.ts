import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { guardStatement, guardValues } from './statement-guard.ts'
import { type AppendRow, type Row, StorageUnavailable, type Store } from './store.ts'
import type { Outcome, ReadRequest, StoreError, StoreReply, WriteRequest, WriteResult } from './store-messages.ts'

/** Vite bundles the thread; Node cannot run its source, so from the source tree too the built file is taken. */
const FILE = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/store-thread.js' : './store-thread.js',
  import.meta.url,
)

const WAITING_MAX = 2000

interface Waiting<Request, Value> {
  readonly request: Request
  readonly settle: (outcome: Outcome<Value>) => void
}

/** Opens the database file and holds it for this process alone. @throws {StorageUnavailable} when another process has it */
export async function openStore(url: string): Promise<Store> {
  const thread = new Worker(FILE, { workerData: url })
  const [opening] = (await once(thread, 'message')) as [StoreReply]
  if (opening.kind === 'refused') {
    await thread.terminate()
    throw toError(opening.error)
  }
  const rounds = new Rounds(thread)
  return {
    async read(sql, args = []) {
      guardStatement(sql, args)
      return rounds.read({ sql, args })
    },
    async write(statements) {
      for (const { sql, args } of statements) guardStatement(sql, args ?? [])
      return (await rounds.write({ kind: 'statements', statements })).rowsAffected
    },
    async append(sql, row: AppendRow) {
      guardValues(Object.values(row))
      return (await rounds.write({ kind: 'row', sql, row })).isWritten
    },
    async backup(path) {
      await rounds.write({ kind: 'backup', path })
    },
    async close() {
      await rounds.idle()
      const ended = once(thread, 'exit')
      thread.postMessage('close')
      await ended
    },
  }
}

/** Hands the thread everything that has come together while it was busy: one message, one commit. */
class Rounds {
  private readonly thread: Worker
  private reads: Waiting<ReadRequest, readonly Row[]>[] = []
  private writes: Waiting<WriteRequest, WriteResult>[] = []
  private readsAway: Waiting<ReadRequest, readonly Row[]>[] = []
  private writesAway: Waiting<WriteRequest, WriteResult>[] = []
  private isAway = false
  private isPlanned = false
  private isBroken = false
  private onIdle: (() => void)[] = []

  constructor(thread: Worker) {
    this.thread = thread
    thread.on('message', (reply: StoreReply) => this.take(reply))
    thread.on('exit', () => this.fail())
    thread.on('error', () => this.fail())
  }

  read(request: ReadRequest): Promise<readonly Row[]> {
    return new Promise((resolve, reject) => {
      this.reads.push({ request, settle: (outcome) => settle(outcome, resolve, reject) })
      this.plan()
    })
  }

  write(request: WriteRequest): Promise<WriteResult> {
    return new Promise((resolve, reject) => {
      if (this.writes.length >= WAITING_MAX) return reject(new StorageUnavailable('Too many writes are waiting.'))
      this.writes.push({ request, settle: (outcome) => settle(outcome, resolve, reject) })
      this.plan()
    })
  }

  /** Resolves when nothing waits and nothing is under way. */
  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.onIdle.push(resolve)
      this.plan()
    })
  }

  /** Requests that arrive in the same turn of the event loop go together. */
  private plan(): void {
    if (this.isPlanned || this.isAway) return
    this.isPlanned = true
    setImmediate(() => this.send())
  }

  private send(): void {
    this.isPlanned = false
    if (this.isBroken) this.fail()
    if (this.reads.length === 0 && this.writes.length === 0) {
      for (const resolve of this.onIdle.splice(0)) resolve()
      return
    }
    this.isAway = true
    this.readsAway = this.reads.splice(0)
    this.writesAway = this.writes.splice(0)
    this.thread.postMessage({ reads: this.readsAway.map(requestOf), writes: this.writesAway.map(requestOf) })
  }

  private take(reply: StoreReply): void {
    if (reply.kind === 'read') settleAll(this.readsAway.splice(0), reply.outcomes)
    if (reply.kind !== 'written') return
    settleAll(this.writesAway.splice(0), reply.outcomes)
    this.isAway = false
    this.send()
  }

  /** The thread has ended: whatever waits is not stored. */
  private fail(): void {
    this.isBroken = true
    this.isAway = false
    const error = { message: 'The storage thread has ended.', code: 'SQLITE_IOERR' }
    for (const { settle: tell } of [...this.readsAway.splice(0), ...this.reads.splice(0)]) tell({ error })
    for (const { settle: tell } of [...this.writesAway.splice(0), ...this.writes.splice(0)]) tell({ error })
    for (const resolve of this.onIdle.splice(0)) resolve()
  }
}

const requestOf = <Request>({ request }: { readonly request: Request }): Request => request

function settleAll<Request, Value>(
  waiting: readonly Waiting<Request, Value>[],
  outcomes: readonly Outcome<Value>[],
): void {
  for (const [index, outcome] of outcomes.entries()) waiting[index]?.settle(outcome)
}

function settle<Value>(outcome: Outcome<Value>, resolve: (value: Value) => void, reject: (error: Error) => void): void {
  if ('value' in outcome) resolve(outcome.value)
  else reject(toError(outcome.error))
}

const UNAVAILABLE = /^SQLITE_(BUSY|FULL|IOERR|LOCKED|NOMEM|READONLY|CANTOPEN)/

const toError = ({ message, code }: StoreError): Error =>
  code !== null && UNAVAILABLE.test(code) ? new StorageUnavailable(message) : new Error(message)
