#!/usr/bin/env node
// Node cannot run the TypeScript sources, so they are bundled first; nothing but Vite is needed for that.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const USAGE = `Usage: npm run differential -- FILE

Compares the compiled check of submissions with survey-core on every definition of FILE, with random answers.
FILE holds one JSON object a line, {"id": …, "definition": …}, plain or gzipped.
Exit code: 0 both agree everywhere, 1 they disagree somewhere, 2 wrong use.`

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const OUT = join(ROOT, 'node_modules', '.cache', 'estela', 'differential')

const [path, ...rest] = process.argv.slice(2)
if (path === undefined || path.startsWith('-') || rest.length > 0) refuse(USAGE)
else if (!existsSync(path)) refuse(`There is no file ${path}.\n\n${USAGE}`)
else await main(path)

function refuse(message) {
  console.error(message)
  process.exitCode = 2
}

async function main(file) {
  await bundle()
  const { runDifferential, readDefinitions } = await import(pathToFileURL(join(OUT, 'run-differential.js')).href)
  try {
    readDefinitions(file)
  } catch (error) {
    return refuse(`${file} cannot be read: ${error.message}`)
  }
  process.exitCode = await runDifferential(file, pathToFileURL(join(OUT, 'differential-thread.js')))
}

async function bundle() {
  const { build } = await import('vite')
  const input = Object.fromEntries(
    ['run-differential', 'differential-thread'].map((name) => [
      name,
      join(ROOT, 'tests', 'differential', `${name}.ts`),
    ]),
  )
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: true, outDir: OUT, emptyOutDir: true, target: 'node20', minify: false, rolldownOptions: { input } },
  })
}
