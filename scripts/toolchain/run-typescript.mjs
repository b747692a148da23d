import { basename, join, relative } from 'node:path'
import { bundlePrograms, PROGRAMS } from './bundle-programs.mjs'
import { root, runNode } from './run.mjs'

/** Threads are found beside the program that starts them. */
const COLLECTOR_THREADS = {
  'store-thread': 'packages/collector/src/storage/store-thread.ts',
  'model-check-worker': 'packages/collector/src/model-check/model-check-worker.ts',
}

/** Runs a TypeScript program that may hold a collector. */
export async function runTypeScript(entry, args, options = {}) {
  const name = basename(entry, '.ts')
  await bundlePrograms({ [name]: entry, ...COLLECTOR_THREADS })
  await runNode(relative(root, join(PROGRAMS, `${name}.js`)), args, options)
}
