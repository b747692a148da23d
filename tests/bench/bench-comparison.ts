import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@estela/collector/storage/migrate'
import { openStore } from '@estela/collector/storage/open-store'
import { workspaceClient } from '@estela/contract'
import { releaseLocks } from '../support/release-locks.ts'
import { startServer } from '../support/start-server.ts'
import { median } from './median.ts'
import { fillStudy, prepareStudy } from './prepare-study.ts'

const STUDIES = 5
const SIZES = [10_000, 1_000_000] as const
const CALLS = 40

export interface ComparisonFigures {
  readonly submissions: number
  /** Median milliseconds of the API call behind the comparison page of a country. */
  readonly callMs: number
}

/** What opening the comparison of a country costs with ten thousand and with a million stored submissions. */
export async function benchComparison(): Promise<ComparisonFigures[]> {
  const figures: ComparisonFigures[] = []
  for (const submissions of SIZES) figures.push({ submissions, callMs: await measure(submissions) })
  return figures
}

async function measure(submissions: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'estela-bench-'))
  await fill(folder, submissions)
  const server = await startServer(folder, { ESTELA_DEMO: 'off' })
  try {
    const client = workspaceClient((path, init) => fetch(`${server.url}${path}`, init))
    const durations: number[] = []
    for (let call = 0; call <= CALLS; call += 1) {
      const begin = performance.now()
      const { changes } = await client.comparison({ country: 'PER' })
      if (changes.length === 0) throw new Error('The comparison is empty.')
      if (call > 0) durations.push(performance.now() - begin)
    }
    return median(durations)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
}

async function fill(folder: string, submissions: number): Promise<void> {
  const now = new Date()
  const store = await openStore(`file:${join(folder, 'estela.db')}`)
  await migrate(store, join(folder, 'backup.db'))
  for (let number = 0; number < STUDIES; number += 1) {
    const study = await prepareStudy(store, number, now)
    await fillStudy(store, study, submissions / 2 / STUDIES, now, true)
  }
  await store.close()
  await releaseLocks()
}
