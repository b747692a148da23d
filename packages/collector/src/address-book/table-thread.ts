import { Worker } from 'node:worker_threads'
import type { RecordChanges } from './record-changes.ts'
import type { TableReply, TableWork } from './table-messages.ts'

/** Vite bundles the thread; Node cannot run its source, so from the source tree too the built file is taken. */
const FILE = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/table-worker.js' : './table-worker.js',
  import.meta.url,
)

/** A table of 20 000 rows takes a second; a file made to be slow must not hold a core for ever. */
const TIME_LIMIT_MS = 120_000

/** Large tables are read, checked and written in a thread of their own: nobody who sends answers waits for them. */
export class TableThread {
  private readonly worker: Worker
  private readonly replies: TableReply[] = []
  private wanted: { settle: (reply: TableReply) => void; fail: (reason: Error) => void } | null = null
  private failure: Error | null = null

  constructor(work: TableWork) {
    this.worker = new Worker(FILE, { workerData: work })
    this.worker.unref()
    this.worker.on('message', (reply: TableReply) => this.take(reply))
    this.worker.on('error', (error) => this.fail(error))
    this.worker.on('exit', () => this.fail(new Error('The thread of tables has ended.')))
  }

  /** What the thread says next. @throws when it fails, ends or takes too long */
  async next(): Promise<TableReply> {
    const reply = this.replies.shift() ?? (await this.awaited())
    if (reply.reply === 'failure') throw new Error(reply.failure)
    return reply
  }

  /** The changes to write, portion by portion, each made when it is asked for. */
  async *changes(): AsyncGenerator<RecordChanges> {
    for (;;) {
      this.worker.postMessage('next')
      const reply = await this.next()
      if (reply.reply !== 'portion' || reply.changes === null) return
      yield reply.changes
    }
  }

  async end(): Promise<void> {
    await this.worker.terminate()
  }

  private awaited(): Promise<TableReply> {
    return new Promise((settle, fail) => {
      if (this.failure !== null) return fail(this.failure)
      const timer = setTimeout(() => fail(new Error('The table took too long.')), TIME_LIMIT_MS)
      timer.unref()
      this.wanted = {
        settle: (reply) => {
          clearTimeout(timer)
          settle(reply)
        },
        fail: (reason) => {
          clearTimeout(timer)
          fail(reason)
        },
      }
    })
  }

  private take(reply: TableReply): void {
    const { wanted } = this
    this.wanted = null
    if (wanted === null) this.replies.push(reply)
    else wanted.settle(reply)
  }

  private fail(error: Error): void {
    this.failure = error
    this.wanted?.fail(error)
    this.wanted = null
  }
}
