/**
 * Adds to package-lock.json the optional packages of other platforms that a registry mirror did not serve. Without
 * these entries `npm ci` of npm 11 and later refuses the lock. Run after every change of the lock; a test looks for it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { missingEntries } from './toolchain/lock-entries.mjs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const missing = missingEntries(lock.packages)
const entries = Object.entries({ ...lock.packages, ...Object.fromEntries(missing) }).sort(([a], [b]) =>
  a < b ? -1 : 1,
)
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`)
console.log(`${missing.length} entries added to package-lock.json`)
