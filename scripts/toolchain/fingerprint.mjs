import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './run.mjs'

const LEFT_OUT = new Set(['node_modules', 'dist', 'package', 'data', 'results'])

function* filesBelow(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return
  if (stats.isFile()) yield path
  else {
    for (const name of readdirSync(path).sort()) {
      if (!LEFT_OUT.has(name) && !name.startsWith('.')) yield* filesBelow(join(path, name))
    }
  }
}

/** One value for the content of these files and folders, and for the machine that uses them. */
export function fingerprint(paths) {
  const hash = createHash('sha256').update([process.platform, process.arch, process.versions.node.split('.')[0]].join())
  for (const path of paths) {
    for (const file of filesBelow(join(root, path))) hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

// Beside the installed packages: removing those removes what was built with them from memory, too.
const stampFile = (name) => join(root, 'node_modules/.cache/estela', name)

/** Whether the work of this name was finished for this very fingerprint. */
export const isDone = (name, value) => existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === value

/** Written only after success, so that what was cut short is done again. */
export function markDone(name, value) {
  mkdirSync(dirname(stampFile(name)), { recursive: true })
  writeFileSync(stampFile(name), value)
}
