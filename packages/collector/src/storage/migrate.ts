import type { Store } from './store.ts'

const FILES: Readonly<Record<string, string>> = import.meta.glob('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The database was made by a newer version of the program than this one. */
export class DatabaseTooNew extends Error {
  override readonly name = 'DatabaseTooNew'
}

/**
 * Brings the schema up to date: every migration not yet recorded, in file-name order, each in its own transaction.
 * @param backUpTo path of the copy that is made first when there is something to lose
 * @returns the names applied
 * @throws {DatabaseTooNew} when the database knows a migration that this program does not
 */
export async function migrate(store: Store, backUpTo: string): Promise<string[]> {
  const applied = new Set((await store.read('SELECT name FROM migration')).map(({ name }) => String(name)))
  const known = Object.entries(FILES).map(([path, sql]) => ({ name: path.slice(path.lastIndexOf('/') + 1), sql }))
  const unknown = [...applied].find((name) => known.every((migration) => migration.name !== name))
  if (unknown !== undefined)
    throw new DatabaseTooNew(`The database has the migration ${unknown}, which this version does not know.`)

  const pending = known.filter(({ name }) => !applied.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1))
  if (pending.length > 0 && applied.size > 0) await store.backup(backUpTo)
  for (const { name, sql } of pending) {
    const record = {
      sql: `INSERT INTO migration (name, applied_at) VALUES (?, strftime('%FT%TZ', 'now'))`,
      args: [name],
    }
    await store.write([...splitStatements(sql).map((text) => ({ sql: text })), record])
  }
  return pending.map(({ name }) => name)
}

/** Cuts a migration into statements. A trigger goes on to the `END;` at the end of a line. */
export function splitStatements(script: string): string[] {
  const statements: string[] = []
  let lines: string[] = []
  for (const line of script.split('\n')) {
    if (lines.length === 0 && (line.trim() === '' || line.startsWith('--'))) continue
    lines.push(line)
    const isTrigger = lines[0]?.startsWith('CREATE TRIGGER') ?? false
    if (isTrigger ? !/\bEND;$/.test(line) : !line.endsWith(';')) continue
    statements.push(lines.join('\n'))
    lines = []
  }
  if (lines.length > 0) throw new Error(`A migration ends inside a statement: ${lines[0]}`)
  return statements
}
