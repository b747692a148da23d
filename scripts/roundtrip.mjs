import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundlePrograms, PROGRAMS } from './toolchain/bundle-programs.mjs'
import { fileArgument, refuse } from './toolchain/file-argument.mjs'
import { ensureInstalled } from './toolchain/install.mjs'

const USAGE = `Usage: npm run roundtrip -- FILE

Opens every definition of FILE in the questionnaire builder, renders its panels, makes a seeded row of changes, undoes
them and saves. FILE holds one JSON object a line, {"id": …, "definition": …}, plain or gzipped.
Prints how many came back equal and the ids of those that did not.
Exit code: 0 all came back equal, 1 some did not, 2 wrong use.`

const file = fileArgument(USAGE)
if (file !== null) await main(file)

async function main(path) {
  // React's checks for developers would take most of the time.
  process.env.NODE_ENV ??= 'production'
  await ensureInstalled()
  await bundlePrograms({ 'run-roundtrip': 'tests/roundtrip/run-roundtrip.ts' })
  const { runRoundTrip } = await import(pathToFileURL(join(PROGRAMS, 'run-roundtrip.js')).href)
  try {
    process.exitCode = runRoundTrip(path)
  } catch (error) {
    refuse(`${path} cannot be read: ${error.message}`)
  }
}
