import type { InStatement, ResultSet } from '@libsql/client'
import type { Connection } from './connection.ts'
import { toStoreError } from './store-error.ts'
import type { Outcome, WriteRequest, WriteResult } from './store-messages.ts'

/** Commits all writes of a round together; when that fails, each alone, so that one bad write spoils no other. */
export async function commitRound(
  connection: Connection,
  writes: readonly WriteRequest[],
): Promise<Outcome<WriteResult>[]> {
  const outcomes: Outcome<WriteResult>[] = []
  const together = writes.filter(({ kind }) => kind !== 'backup')
  const results = await commitTogether(connection, together)
  for (const write of writes) {
    if (write.kind === 'backup') outcomes.push(await backUp(connection, write.path))
    else outcomes.push(results.get(write) ?? (await commitAlone(connection, write)))
  }
  return outcomes
}

/** Empty when the commit failed. */
async function commitTogether(
  connection: Connection,
  writes: readonly WriteRequest[],
): Promise<Map<WriteRequest, Outcome<WriteResult>>> {
  if (writes.length === 0) return new Map()
  const groups = mergeRows(writes)
  try {
    const results = await connection.batch(groups.flatMap(({ statements }) => statements))
    return resultsByWrite(groups, results)
  } catch (error) {
    const [only] = writes
    return writes.length === 1 && only !== undefined ? new Map([[only, { error: toStoreError(error) }]]) : new Map()
  }
}

async function commitAlone(connection: Connection, write: WriteRequest): Promise<Outcome<WriteResult>> {
  const [outcome] = [...(await commitTogether(connection, [write])).values()]
  return outcome ?? { value: { rowsAffected: [], isWritten: false } }
}

async function backUp(connection: Connection, path: string): Promise<Outcome<WriteResult>> {
  try {
    await connection.execute({ sql: 'VACUUM INTO ?', args: [path] })
    return { value: { rowsAffected: [], isWritten: true } }
  } catch (error) {
    return { error: toStoreError(error) }
  }
}

interface Group {
  readonly statements: InStatement[]
  readonly members: WriteRequest[]
}

/** Preparing a statement costs more than running it, so rows for the same statement share one execution. */
function mergeRows(writes: readonly WriteRequest[]): Group[] {
  const groups: Group[] = []
  const members = new Map<string, Extract<WriteRequest, { kind: 'row' }>[]>()
  for (const write of writes) {
    if (write.kind === 'statements') {
      groups.push({
        statements: write.statements.map(({ sql, args }) => ({ sql, args: [...(args ?? [])] })),
        members: [write],
      })
    } else if (write.kind === 'row') {
      members.set(write.sql, [...(members.get(write.sql) ?? []), write])
    }
  }
  for (const [sql, rows] of members) {
    groups.push({ statements: [{ sql, args: [JSON.stringify(rows.map(({ row }) => row))] }], members: rows })
  }
  return groups
}

function resultsByWrite(
  groups: readonly Group[],
  results: readonly ResultSet[],
): Map<WriteRequest, Outcome<WriteResult>> {
  const outcomes = new Map<WriteRequest, Outcome<WriteResult>>()
  let next = 0
  for (const { statements, members } of groups) {
    const own = results.slice(next, next + statements.length)
    next += statements.length
    const rowsAffected = own.map((result) => result.rowsAffected)
    const written = new Set(own.flatMap(({ rows }) => rows.map(({ key }) => key)))
    for (const write of members) {
      outcomes.set(write, { value: { rowsAffected, isWritten: write.kind === 'row' && written.has(write.row.key) } })
    }
  }
  return outcomes
}
