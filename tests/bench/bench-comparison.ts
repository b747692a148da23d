import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@estela/collector/storage/migrate'
import { openStore } from '@estela/collector/storage/open-store'
import { personalLinkClient, workspaceClient } from '@estela/contract'
import { startServer } from '../support/start-server.ts'
import { median } from './median.ts'
import { type BenchLink, fillStudy, issueLinks, prepareStudy } from './prepare-study.ts'

const STUDIES = 5
const SIZES = [10_000, 1_000_000] as const
const CALLS = 30
const WARM_UP = 5

export interface ComparisonFigures {
  readonly submissions: number
  /** Median milliseconds of the API call behind the comparison page, when its figures have to be worked out. */
  readonly callMs: number
  /** The same while no answer has come in since the last time. */
  readonly repeatedMs: number
  /** Longest that another request waited while figures were worked out, median over the calls. */
  readonly othersWaitMs: number
}

/** What opening the comparison of a country costs with ten thousand and with a million stored submissions. */
export async function benchComparison(): Promise<ComparisonFigures[]> {
  const figures: ComparisonFigures[] = []
  for (const submissions of SIZES) figures.push({ submissions, ...(await measure(submissions)) })
  return figures
}

async function measure(submissions: number): Promise<Omit<ComparisonFigures, 'submissions'>> {
  const folder = mkdtempSync(join(tmpdir(), 'estela-bench-'))
  const links = await fill(folder, submissions)
  const server = await startServer(folder, { ESTELA_DEMO: 'off' })
  try {
    const client = workspaceClient((path, init) => fetch(`${server.url}${path}`, init))
    const open = async (): Promise<number> => {
      const begin = performance.now()
      const { changes } = await client.comparison({ country: 'PER' })
      if (changes.length === 0) throw new Error('The comparison is empty.')
      return performance.now() - begin
    }
    const worked: number[] = []
    const repeated: number[] = []
    const waits: number[] = []
    for (const link of links) {
      await submit(server.url, link)
      const others = askMeanwhile(server.url)
      worked.push(await open())
      waits.push(await others.stop())
      repeated.push(await open())
    }
    // The first ones warm the program up.
    const middle = (times: readonly number[]) => median(times.slice(WARM_UP))
    return { callMs: middle(worked), repeatedMs: middle(repeated), othersWaitMs: middle(waits) }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
}

/** Asks for the health of the server again and again; `stop` gives the longest that an answer took. */
function askMeanwhile(url: string): { stop(): Promise<number> } {
  let isStopped = false
  let longestMs = 0
  const asking = (async () => {
    while (!isStopped) {
      const begin = performance.now()
      await (await fetch(`${url}/healthz`)).text()
      longestMs = Math.max(longestMs, performance.now() - begin)
    }
  })()
  return {
    async stop() {
      isStopped = true
      await asking
      return longestMs
    },
  }
}

/** Returns links to a few invitations that are not answered yet: each answer makes the figures new. */
async function fill(folder: string, submissions: number): Promise<BenchLink[]> {
  const now = new Date()
  const store = await openStore(`file:${join(folder, 'estela.db')}`)
  await migrate(store, join(folder, 'backup.db'))
  for (let number = 0; number < STUDIES; number += 1) {
    const study = await prepareStudy(store, number, now)
    await fillStudy(store, study, submissions / 2 / STUDIES, now, true)
  }
  const open = await prepareStudy(store, STUDIES, now)
  await fillStudy(store, open, CALLS, now, false)
  const links = await issueLinks(store, open, CALLS, now)
  await store.close()
  return links
}

async function submit(url: string, { token, answers }: BenchLink): Promise<void> {
  const links = personalLinkClient((path, init) => fetch(`${url}${path}`, init))
  await links.submit(token, { id: randomUUID(), language: 'es', answers })
}
