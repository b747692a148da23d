import { expect, it } from 'vitest'
import { listFiles, listSources, readSource } from '../support/source-files.ts'

const STORAGE = 'packages/collector/src/storage'
const SQL = /\b(SELECT\s+[\w(*]|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+TABLE|PRAGMA\s+\w+)/

const everySource = () => ['packages', 'seeds'].flatMap((folder) => listSources(folder))

/** Every statement of the product: template and plain strings that hold SQL, and the statements of the migrations. */
function statements(): { path: string; sql: string }[] {
  const inCode = listSources(STORAGE).flatMap((path) =>
    [...readSource(path).matchAll(/`[^`]*`|'[^'\n]*'/g)]
      .map(([sql]) => ({ path, sql }))
      .filter(({ sql }) => SQL.test(sql)),
  )
  const inMigrations = listFiles(STORAGE, /\.sql$/).flatMap((path) =>
    readSource(path)
      .replaceAll(/^\s*--.*$/gm, '')
      .split(/;\n(?=\n)/)
      .map((sql) => ({ path, sql })),
  )
  return [...inCode, ...inMigrations]
}

it('SQL is written only in collector/src/storage', () => {
  const offenders = everySource().filter((path) => !path.startsWith(STORAGE) && SQL.test(readSource(path)))
  expect(offenders).toEqual([])
})

it('no statement names both person and submission', () => {
  const all = statements()
  expect(all.some(({ sql }) => /\bperson\b/.test(sql))).toBe(true)
  expect(all.some(({ sql }) => /\bsubmission\b/.test(sql))).toBe(true)
  expect(all.filter(({ sql }) => /\bperson\b/.test(withoutTexts(sql)) && /\bsubmission\b/.test(sql))).toEqual([])
})

/** 'person' as a value of paired_as is no table. */
const withoutTexts = (sql: string): string => (sql.startsWith("'") ? sql : sql.replaceAll(/'[^']*'/g, "''"))

it('the driver is used in one file, and never for interactive transactions', () => {
  const offenders = everySource().filter((path) => /createClient\(|\.transaction\(/.test(readSource(path)))
  expect(offenders).toEqual([`${STORAGE}/connection.ts`])
})

it('values reach a statement only as parameters', () => {
  const spliced = statements().filter(({ sql }) => /\$\{(?!COLUMNS\})/.test(sql))
  expect(spliced).toEqual([])
})
