import { readProblemError } from './problem-error.ts'
import { recipientProblemName } from './recipient-problems.ts'

export type Fetch = (url: string, init: RequestInit) => Promise<Response> | Response

/** Asks the collector about what a personal link leads to; without a body it only reads. @throws {ProblemError} */
export async function askLink<R>(
  fetch: Fetch,
  method: string,
  token: string,
  path: string,
  body?: unknown,
): Promise<R> {
  const json = { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const address = `/api/personal-links/${encodeURIComponent(token)}${path}`
  const reply = await fetch(address, body === undefined ? { method } : { method, ...json })
  if (!reply.ok) throw await readProblemError(reply, recipientProblemName)
  return (await reply.json()) as R
}
