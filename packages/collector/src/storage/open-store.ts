import { type InStatement, LibsqlError, type ResultSet } from '@libsql/client'
import { connect, isBusy } from './connection.ts'
import { guardStatement } from './statement-guard.ts'
import { type AppendRow, type Statement, StorageUnavailable, type Store } from './store.ts'

const WAITING_MAX = 2000

interface Waiting {
  readonly statements: readonly Statement[]
  /** Set for a row to append: jobs with the same statement are merged. */
  readonly row: AppendRow | null
  readonly resolve: (results: readonly ResultSet[]) => void
  readonly reject: (error: unknown) => void
}

/** Opens the database file and holds it for this process alone. @throws {StorageUnavailable} when another process has it. */
export async function openStore(url: string): Promise<Store> {
  const connection = await connect(url).catch((error: unknown) => {
    throw isBusy(error) ? new StorageUnavailable('The database is in use by another process.') : error
  })
  let waiting: Waiting[] = []

  const commitWaiting = async (): Promise<void> => {
    const jobs = waiting
    waiting = []
    await commit(jobs, (statements) => connection.batch(statements))
  }

  const enqueue = (statements: readonly Statement[], row: AppendRow | null): Promise<readonly ResultSet[]> =>
    new Promise((resolve, reject) => {
      if (waiting.length >= WAITING_MAX) {
        reject(new StorageUnavailable('Too many writes are waiting.'))
        return
      }
      waiting.push({ statements, row, resolve, reject })
      // The turn of the event loop in which requests arrive together gathers them into one commit.
      if (waiting.length === 1) setImmediate(() => void commitWaiting())
    })

  return {
    async read(sql, args = []) {
      guardStatement(sql, args)
      const { rows } = await connection.execute({ sql, args: [...args] })
      return rows
    },
    async write(statements) {
      for (const { sql, args } of statements) guardStatement(sql, args ?? [])
      const results = await enqueue(statements, null)
      return results.map(({ rowsAffected }) => rowsAffected)
    },
    async append(sql, row) {
      guardStatement(sql, [JSON.stringify(row)])
      const [result] = await enqueue([{ sql }], row)
      return result?.rows.some(({ key }) => key === row.key) ?? false
    },
    async backup(path) {
      await connection.execute({ sql: 'VACUUM INTO ?', args: [path] })
    },
    async close() {
      await commitWaiting()
      connection.close()
    },
  }
}

type Batch = (statements: InStatement[]) => Promise<ResultSet[]>

/** Commits all jobs together; when that fails, each alone, so that one bad write spoils no other. */
async function commit(jobs: readonly Waiting[], batch: Batch): Promise<void> {
  if (jobs.length === 0) return
  const groups = mergeAppends(jobs)
  try {
    const results = await batch(groups.flatMap(({ statements }) => statements))
    let next = 0
    for (const { statements, members } of groups) {
      const own = results.slice(next, next + statements.length)
      next += statements.length
      for (const job of members) job.resolve(own)
    }
  } catch (error) {
    if (jobs.length === 1) jobs[0]?.reject(asUnavailable(error))
    else for (const job of jobs) await commit([job], batch)
  }
}

interface Group {
  readonly statements: InStatement[]
  readonly members: readonly Waiting[]
}

function mergeAppends(jobs: readonly Waiting[]): Group[] {
  const appends = new Map<string, Waiting[]>()
  const groups: Group[] = []
  for (const job of jobs) {
    const sql = job.statements[0]?.sql
    if (job.row === null || sql === undefined) {
      groups.push({
        statements: job.statements.map(({ sql: text, args }) => ({ sql: text, args: [...(args ?? [])] })),
        members: [job],
      })
      continue
    }
    const members = appends.get(sql)
    if (members === undefined) appends.set(sql, [job])
    else members.push(job)
  }
  for (const [sql, members] of appends) {
    groups.push({ statements: [{ sql, args: [JSON.stringify(members.map(({ row }) => row))] }], members })
  }
  return groups
}

const UNAVAILABLE = /^SQLITE_(BUSY|FULL|IOERR|LOCKED|NOMEM|READONLY|CANTOPEN)/

function asUnavailable(error: unknown): unknown {
  if (error instanceof LibsqlError && UNAVAILABLE.test(error.code))
    return new StorageUnavailable(error.code, { cause: error })
  return error
}
