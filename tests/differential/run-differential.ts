import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'
import { DifferentialReport, linesOf } from './differential-report.ts'
import type { DefinitionLine, TriedDefinition } from './try-definition.ts'

/** However slow a definition is to load, the next one gets its turn after this. */
const TIME_LIMIT_MS = 20_000

/**
 * Tries every definition of a file, one after the other, in a thread that is replaced when one of them holds it.
 * Prints the report. @returns the exit code: 1 when the compiled check and survey-core disagreed anywhere
 */
export async function runDifferential(path: string, threadFile: URL): Promise<number> {
  const report = new DifferentialReport()
  let thread = startThread(threadFile)
  for (const line of readDefinitions(path)) {
    const tried = await ask(thread, line)
    report.add(tried)
    if (report.definitions % 200 === 0) console.error(`${report.definitions} definitions …`)
    if (tried !== 'timed-out') continue
    console.error(`${line.id} took too long and was left.`)
    await thread.terminate()
    thread = startThread(threadFile)
  }
  await thread.terminate()
  for (const each of linesOf(report)) console.log(each)
  return report.disagreements.length > 0 ? 1 : 0
}

/** survey-core comments on odd values on the console; the report is not to drown in it. */
function startThread(file: URL): Worker {
  const thread = new Worker(file, { stdout: true, stderr: true })
  thread.stdout.resume()
  thread.stderr.resume()
  return thread
}

function ask(thread: Worker, line: DefinitionLine): Promise<TriedDefinition | 'timed-out'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('timed-out'), TIME_LIMIT_MS)
    thread.removeAllListeners('message').removeAllListeners('error')
    thread.once('message', (tried: TriedDefinition) => {
      clearTimeout(timer)
      resolve(tried)
    })
    thread.once('error', reject)
    thread.postMessage(line)
  })
}

/** Reads `{id, definition}` lines, gzipped or not. @throws {Error} that names the first line that is none */
export function readDefinitions(path: string): DefinitionLine[] {
  const bytes = readFileSync(path)
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => parseLine(line, number))
}

function parseLine(line: string, number: number): DefinitionLine {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    throw new Error(`Line ${number} is not JSON.`)
  }
  if (typeof parsed !== 'object' || parsed === null || !('definition' in parsed))
    throw new Error(`Line ${number} is not an object with 'id' and 'definition'.`)
  const id = 'id' in parsed ? String(parsed.id) : `line ${number}`
  return { id, definition: parsed.definition }
}
