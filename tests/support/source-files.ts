import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const LEFT_OUT = new Set(['node_modules', 'dist', 'data', 'results', '.git'])

/** Paths below a folder of the repository, with `/` on every system. */
export function listFiles(folder: string, pattern: RegExp): string[] {
  return readdirSync(`${ROOT}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (LEFT_OUT.has(entry.name)) return []
    if (entry.isDirectory()) return listFiles(path, pattern)
    return pattern.test(path) ? [path] : []
  })
}

export const readSource = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8')

/** Product sources of a package: no tests. */
export const listSources = (folder: string): string[] =>
  listFiles(folder, /\.tsx?$/).filter((path) => !/\.test\.tsx?$/.test(path))

/** What a file imports, types included, as written. */
export const importsOf = (path: string): string[] =>
  [...readSource(path).matchAll(/(?:from|import\()\s*'([^']+)'|^import '([^']+)'/gm)].map(
    ([, from, bare]) => from ?? bare ?? '',
  )
