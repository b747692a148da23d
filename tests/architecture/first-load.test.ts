import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT, readSource } from '../support/source-files.ts'

/** What the first load of a page must not bring: each is larger than all else together, and has pages of its own. */
const HEAVY = /^(survey-core|survey-react-ui|chart\.js|codemirror|@codemirror\/|csv-parse|@estela\/seeds)/

it.each(['packages/workspace/src/main.tsx', 'packages/contract/src/index.ts'])(
  '%s brings neither questionnaires nor charts with it',
  (entry) => {
    const reached = new Map<string, string>([[entry, entry]])
    const heavy: string[] = []
    for (const [path, way] of reached) {
      for (const target of valueImportsOf(path)) {
        if (HEAVY.test(target)) heavy.push(`${way} → ${target}`)
        const next = fileOf(path, target)
        if (next !== null && !reached.has(next)) reached.set(next, `${way} → ${next}`)
      }
    }
    expect(heavy).toEqual([])
    expect(reached.size).toBeGreaterThan(20)
  },
)

/** What a file imports at once and not for its types alone. */
const valueImportsOf = (path: string): string[] =>
  [...readSource(path).matchAll(/^(?:import|export) (?!type )(?:([^'"]*?) from )?'([^']+)'/gm)]
    .filter(([, names = '']) => !isForTypes(names))
    .map(([, , target]) => target ?? '')

const isForTypes = (names: string): boolean => /^\{(\s*type [\w\s]+,?)+\s*\}$/.test(names)

/** The source behind an import; null for a library or a file that is no program. */
function fileOf(from: string, target: string): string | null {
  const [, name, inside] = /^@estela\/(\w+)(?:\/(.+))?$/.exec(target) ?? []
  const place =
    name === undefined ? posix.join(posix.dirname(from), target) : `packages/${name}/src/${inside ?? 'index'}`
  if (name === undefined && !target.startsWith('.')) return null
  return (
    [place, `${place}.ts`, `${place}.tsx`].find((each) => /\.tsx?$/.test(each) && existsSync(`${ROOT}${each}`)) ?? null
  )
}
