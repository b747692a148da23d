import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isDone, markDone } from './fingerprint.mjs'
import { root, runNode, say, tool } from './run.mjs'

const EVERYWHERE = [
  'package-lock.json',
  'tsconfig.base.json',
  'scripts/toolchain',
  'packages/core',
  'packages/statistics',
  'packages/contract',
]

/** What is built, and what it is built from besides. */
const BUILDS = {
  collector: [...EVERYWHERE, 'packages/collector', 'seeds'],
  builder: [...EVERYWHERE, 'packages/ui', 'packages/builder'],
  respondent: [...EVERYWHERE, 'packages/ui', 'packages/respondent'],
  workspace: [...EVERYWHERE, 'packages/ui', 'packages/builder', 'packages/dashboard', 'packages/workspace'],
}

/** What `npm start` serves. The builder is part of the workspace; built by itself it is its example page. */
const SERVED = ['collector', 'respondent', 'workspace']

/** Builds the pages and the server where their sources changed since the last time. */
export async function ensureBuilt(names = SERVED) {
  const stale = names
    .map((name) => ({ name, wanted: fingerprint(BUILDS[name]) }))
    .filter(({ name, wanted }) => !isDone(`build-${name}`, wanted) || !existsSync(join(root, 'packages', name, 'dist')))
  if (stale.length === 0) return
  say(`building ${stale.map(({ name }) => name).join(', ')}`)
  await Promise.all(
    stale.map(async ({ name, wanted }) => {
      await runNode(tool.vite, ['build', '--logLevel', 'warn'], { cwd: join(root, 'packages', name) })
      markDone(`build-${name}`, wanted)
    }),
  )
}
