import { randomUUID } from 'node:crypto'
import type { AddressBookKind, ImportStatus } from '@estela/contract'
import { Problem } from '../http/problem.ts'
import type { Log } from '../log.ts'
import { allSlices } from '../storage/known-records.ts'
import type { Store } from '../storage/store.ts'
import { changeStatements } from './change-statements.ts'
import type { StoredSlices } from './known-records.ts'
import { type OneAtATime, oneAtATime } from './one-at-a-time.ts'
import type { RecordChanges } from './record-changes.ts'
import type { TableFindings } from './table-messages.ts'
import { TableThread } from './table-thread.ts'

const KEPT = { jobs: 20, bytes: 60 * 1024 * 1024, ms: 60 * 60 * 1000 }

interface Job {
  status: ImportStatus
  readonly file: Uint8Array
  readonly startedAt: Date
}

/**
 * Imports under way or waiting to be confirmed. They live in memory for an hour, the last twenty: nothing is written
 * before it is confirmed, and a table can be sent again.
 */
export class ImportJobs {
  private readonly jobs = new Map<string, Job>()
  private readonly checks = oneAtATime()
  private readonly services: ImportServices

  constructor(services: ImportServices) {
    this.services = services
  }

  /** Begins to check a file; how that goes is told by `status`. */
  start(kind: AddressBookKind, fileName: string, file: Uint8Array): string {
    const id = randomUUID()
    const job: Job = { status: { ...NOTHING_YET, id, kind, fileName }, file, startedAt: this.services.now() }
    this.jobs.set(id, job)
    this.forgetOld()
    void this.checks(() => this.attempt(job, () => this.check(job)))
    return id
  }

  /** @throws {Problem} `import-unknown` when there is none, or it has been forgotten */
  status(id: string): ImportStatus {
    return this.find(id).status
  }

  /**
   * Begins to write what has been found. It is checked again first, in its turn among all changes of the address book:
   * where that finds other problems than were confirmed, nothing is written.
   * @throws {Problem} `import-unknown`, `import-not-ready`, `import-has-problems`
   */
  apply(id: string, leaveOutRowsWithProblems: boolean): void {
    const job = this.find(id)
    if (job.status.state !== 'checked') throw new Problem('import-not-ready')
    if (job.status.problemCount > 0 && !leaveOutRowsWithProblems) throw new Problem('import-has-problems')
    job.status = { ...job.status, state: 'applying', rowsDone: 0, rowCount: job.status.added + job.status.changed }
    void this.services.inTurn(() => this.attempt(job, () => this.write(job)))
  }

  private async check(job: Job): Promise<void> {
    await this.withThread(job, (_thread, findings) => {
      job.status = { ...job.status, ...findings, state: 'checked', rowsDone: findings.rowCount }
      return Promise.resolve()
    })
  }

  private async write(job: Job): Promise<void> {
    const confirmed = job.status
    await this.withThread(job, async (thread, findings) => {
      if (findings.rowsWithProblems > confirmed.rowsWithProblems || findings.problemCount > confirmed.problemCount) {
        job.status = { ...job.status, ...findings, state: 'checked', hasBeenOvertaken: true }
        return
      }
      const rowCount = findings.added + findings.changed
      job.status = { ...job.status, ...findings, rowCount }
      for await (const changes of thread.changes()) {
        await this.writePortion(changes)
        job.status = { ...job.status, rowsDone: job.status.rowsDone + changes.records.length }
      }
      job.status = { ...job.status, state: 'done' }
    })
  }

  private async writePortion(changes: RecordChanges): Promise<void> {
    const { store, now } = this.services
    await store.write(await changeStatements(store, changes, now()))
  }

  private async withThread(
    { file, status: { kind, fileName } }: Job,
    act: (thread: TableThread, findings: TableFindings) => Promise<void>,
  ): Promise<void> {
    const slices = await slicesFor(this.services.store, kind)
    const thread = new TableThread({ work: 'check', kind, fileName, file, slices })
    try {
      const found = await thread.next()
      if (found.reply === 'findings') await act(thread, found.findings)
      else if (found.reply === 'unreadable') throw new Unreadable(found.unreadable)
    } finally {
      await thread.end()
    }
  }

  private async attempt(job: Job, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (error instanceof Unreadable) {
        job.status = { ...job.status, state: 'unreadable', unreadable: error.unreadable }
        return
      }
      this.services.log.error('import-failed', { error: error instanceof Error ? (error.stack ?? '') : String(error) })
      job.status = { ...job.status, state: 'failed' }
    }
  }

  private find(id: string): Job {
    this.forgetOld()
    const job = this.jobs.get(id)
    if (job === undefined) throw new Problem('import-unknown')
    return job
  }

  /** The oldest go first; what is being written is never forgotten. */
  private forgetOld(): void {
    const since = this.services.now().getTime() - KEPT.ms
    let [jobs, bytes] = [0, 0]
    for (const [id, job] of [...this.jobs].reverse()) {
      jobs += 1
      bytes += job.file.length
      const isOld = job.startedAt.getTime() < since || jobs > KEPT.jobs || bytes > KEPT.bytes
      if (isOld && job.status.state !== 'applying') this.jobs.delete(id)
    }
  }
}

export interface ImportServices {
  readonly store: Store
  readonly now: () => Date
  readonly log: Log
  /** The turn of everything that changes the address book. */
  readonly inTurn: OneAtATime
}

class Unreadable extends Error {
  readonly unreadable: NonNullable<ImportStatus['unreadable']>

  constructor(unreadable: NonNullable<ImportStatus['unreadable']>) {
    super(unreadable.reason)
    this.unreadable = unreadable
  }
}

const NOTHING_YET: Omit<ImportStatus, 'id' | 'kind' | 'fileName'> = {
  state: 'reading',
  rowsDone: 0,
  rowCount: 0,
  unreadable: null,
  problems: [],
  problemCount: 0,
  rowsWithProblems: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  examples: [],
  hasBeenOvertaken: false,
}

/** What the check of a table of this kind needs to know. */
async function slicesFor(store: Store, kind: AddressBookKind): Promise<StoredSlices> {
  const all = { country: null, withArchived: true }
  const read = (of: AddressBookKind, isNeeded: boolean) => (isNeeded ? allSlices(store, of, all) : Promise.resolve([]))
  return {
    institutions: await read('institutions', true),
    people: await read('people', kind === 'people'),
    activities: await read('activities', kind !== 'institutions'),
  }
}
