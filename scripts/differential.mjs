import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundlePrograms, PROGRAMS } from './toolchain/bundle-programs.mjs'
import { ensureInstalled } from './toolchain/install.mjs'

const USAGE = `Usage: npm run differential -- FILE

Compares the compiled check of submissions with survey-core on every definition of FILE, with random answers.
FILE holds one JSON object a line, {"id": …, "definition": …}, plain or gzipped.
Exit code: 0 both agree everywhere, 1 they disagree somewhere, 2 wrong use.`

const [path, ...rest] = process.argv.slice(2)
if (path === undefined || path.startsWith('-') || rest.length > 0) refuse(USAGE)
else if (!existsSync(path)) refuse(`There is no file ${path}.\n\n${USAGE}`)
else await main(path)

function refuse(message) {
  console.error(message)
  process.exitCode = 2
}

async function main(file) {
  await ensureInstalled()
  await bundlePrograms({
    'run-differential': 'tests/differential/run-differential.ts',
    'differential-thread': 'tests/differential/differential-thread.ts',
  })
  const { runDifferential, readDefinitions } = await import(pathToFileURL(join(PROGRAMS, 'run-differential.js')).href)
  try {
    readDefinitions(file)
  } catch (error) {
    return refuse(`${file} cannot be read: ${error.message}`)
  }
  process.exitCode = await runDifferential(file, pathToFileURL(join(PROGRAMS, 'differential-thread.js')))
}
