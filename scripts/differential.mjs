import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundlePrograms, PROGRAMS } from './toolchain/bundle-programs.mjs'
import { fileArgument, refuse } from './toolchain/file-argument.mjs'
import { ensureInstalled } from './toolchain/install.mjs'

const USAGE = `Usage: npm run differential -- FILE

Compares the compiled check of submissions with survey-core on every definition of FILE, with random answers.
FILE holds one JSON object a line, {"id": …, "definition": …}, plain or gzipped.
Exit code: 0 both agree everywhere, 1 they disagree somewhere, 2 wrong use.`

const file = fileArgument(USAGE)
if (file !== null) await main(file)

async function main(path) {
  await ensureInstalled()
  await bundlePrograms({
    'run-differential': 'tests/differential/run-differential.ts',
    'differential-thread': 'tests/differential/differential-thread.ts',
  })
  const { runDifferential, readDefinitions } = await import(pathToFileURL(join(PROGRAMS, 'run-differential.js')).href)
  try {
    readDefinitions(path)
  } catch (error) {
    return refuse(`${path} cannot be read: ${error.message}`)
  }
  process.exitCode = await runDifferential(path, pathToFileURL(join(PROGRAMS, 'differential-thread.js')))
}
