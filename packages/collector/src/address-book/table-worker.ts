import { parentPort, workerData } from 'node:worker_threads'
import type { AddressBookKind } from '@estela/contract'
import type { ImportPlan } from '@estela/core/import/import-plan'
import { readTable } from '../exchange/tables/read-table.ts'
import { writeTable } from '../exchange/tables/write-table.ts'
import { addressTables, columnNames, recordTexts } from './address-tables.ts'
import { type ImportedRecord, knownRecords } from './known-records.ts'
import { recordChanges } from './record-changes.ts'
import type { TableFindings, TableReply, TableWork } from './table-messages.ts'

/** As many changed records are shown before they are written. */
const EXAMPLES = 20

const reply = (message: TableReply): void => parentPort?.postMessage(message)

async function run(work: TableWork): Promise<void> {
  if (work.work === 'write') await write(work)
  else await check(work)
}

async function check({ kind, fileName, file, slices }: Extract<TableWork, { work: 'check' }>): Promise<void> {
  const table = await readTable(file, fileName)
  if (table.outcome === 'unreadable') {
    reply({ reply: 'unreadable', unreadable: { code: table.code, reason: table.reason } })
    return
  }
  const known = knownRecords(slices)
  const plan = addressTables[kind].check(table, known)
  reply({ reply: 'findings', findings: findingsOf(kind, plan, table.rows.length) })
  const portions = recordChanges(kind, plan, known)
  parentPort?.on('message', () => reply({ reply: 'portion', changes: portions.next().value ?? null }))
}

function findingsOf(kind: AddressBookKind, plan: ImportPlan<ImportedRecord>, rowCount: number): TableFindings {
  const { added, changed, unchanged, problemCount } = plan
  return {
    rowCount,
    problems: plan.problems.map((problem) => ({ ...problem, hints: [...problem.hints] })),
    problemCount,
    rowsWithProblems: rowCount - added.length - changed.length - unchanged,
    added: added.length,
    changed: changed.length,
    unchanged,
    examples: [
      ...changed.slice(0, EXAMPLES).map(({ before, after }) => difference(kind, before, after)),
      ...added.slice(0, Math.max(0, EXAMPLES - changed.length)).map((after) => difference(kind, null, after)),
    ],
  }
}

/** The columns that differ; all of them for a new record. */
function difference(kind: AddressBookKind, before: ImportedRecord | null, after: ImportedRecord) {
  const texts = recordTexts(kind, after)
  if (before === null) return { code: after.code, before: null, after: texts }
  const former = recordTexts(kind, before)
  const differing = columnNames(kind).filter((name) => former[name] !== texts[name])
  const only = (record: Record<string, string>) =>
    Object.fromEntries(differing.map((name) => [name, record[name] ?? '']))
  return { code: after.code, before: only(former), after: only(texts) }
}

async function write({ kind, format, slices }: Extract<TableWork, { work: 'write' }>): Promise<void> {
  const records = slices.flatMap((slice) => JSON.parse(slice) as ImportedRecord[])
  const rows = records.map((record) => Object.values(recordTexts(kind, record)))
  reply({ reply: 'written', file: await writeTable({ columns: columnNames(kind), rows }, format) })
}

try {
  await run(workerData as TableWork)
} catch (error) {
  reply({ reply: 'failure', failure: error instanceof Error ? (error.stack ?? error.message) : String(error) })
}
