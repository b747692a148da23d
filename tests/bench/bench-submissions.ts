import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@estela/collector/storage/migrate'
import { openStore } from '@estela/collector/storage/open-store'
import { freePort, startProcess, startServer } from '../support/start-server.ts'
import { closedLoop, getRequest, postRequest, type RequestBytes } from './closed-loop.ts'
import { median } from './median.ts'
import { fillStudy, issueLinks, prepareStudy } from './prepare-study.ts'

const ROUNDS = 5
const REQUESTS_PER_ROUND = 4000
const CLIENTS = [16, 64] as const

export interface SubmissionFigures {
  readonly clients: number
  readonly submissionsPerSecond: number
  readonly echoesPerSecond: number
  /** Median over the rounds of submissions per second divided by echoes per second of the same round. */
  readonly ratio: number
}

/**
 * Submissions per second, each validated, counted, paired with the respondent's first answers and durable, against a
 * bare echo of the same bodies: round by round, so that both see the same machine.
 */
export async function benchSubmissions(): Promise<SubmissionFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'estela-bench-'))
  const bodies = await prepareBodies(folder, CLIENTS.length * (ROUNDS + 1) * REQUESTS_PER_ROUND)
  const echoPort = await freePort()
  const echo = await startProcess(['tests/bench/echo-server.mjs'], { PORT: String(echoPort) }, echoPort, '/healthz')
  const server = await startServer(folder, { ESTELA_DEMO: 'off' })
  try {
    const figures: SubmissionFigures[] = []
    for (const clients of CLIENTS)
      figures.push(await measure(clients, bodies, Number(new URL(server.url).port), echoPort))
    return figures
  } finally {
    await server.stop()
    await echo.stop()
    rmSync(folder, { recursive: true })
  }
}

interface Body {
  readonly token: string
  readonly json: string
}

async function prepareBodies(folder: string, count: number): Promise<Body[]> {
  const now = new Date()
  const store = await openStore(`file:${join(folder, 'estela.db')}`)
  await migrate(store, join(folder, 'backup.db'))
  const study = await prepareStudy(store, 0, now)
  await fillStudy(store, study, count, now, false)
  const links = await issueLinks(store, study, count, now)
  await store.close()
  return links.map(({ token, answers }) => ({
    token,
    json: JSON.stringify({ id: randomUUID(), language: 'es', answers }),
  }))
}

async function measure(
  clients: number,
  bodies: Body[],
  serverPort: number,
  echoPort: number,
): Promise<SubmissionFigures> {
  const rounds: { submitted: number; echoed: number }[] = []
  const host = `127.0.0.1:${serverPort}`
  const path = (token: string) => `/api/personal-links/${token}`
  for (let round = 0; round <= ROUNDS; round += 1) {
    const own = bodies.splice(0, REQUESTS_PER_ROUND)
    const opening = own.map(({ token }) => getRequest(path(token), host))
    const submitting = own.map(({ token, json }) => postRequest(`${path(token)}/submissions`, host, json))
    const echoing = own.map(({ json }) => postRequest('/echo', `127.0.0.1:${echoPort}`, json))
    // A recipient has opened the questionnaire before sending it; opening is not what is measured.
    await load(serverPort, clients, opening, 200)
    const submitted = await load(serverPort, clients, submitting, 201)
    const echoed = await load(echoPort, clients, echoing, 201)
    // The first round warms both up.
    if (round > 0) rounds.push({ submitted, echoed })
  }
  return {
    clients,
    submissionsPerSecond: Math.round(median(rounds.map(({ submitted }) => submitted))),
    echoesPerSecond: Math.round(median(rounds.map(({ echoed }) => echoed))),
    ratio: median(rounds.map(({ submitted, echoed }) => submitted / echoed)),
  }
}

async function load(port: number, clients: number, requests: readonly RequestBytes[], status: number): Promise<number> {
  const { perSecond, statuses } = await closedLoop(port, clients, requests)
  if (statuses.get(status) !== requests.length) throw new Error(`Not all were accepted: ${[...statuses].join(' ')}`)
  return perSecond
}
