import type { z } from 'zod'
import type { Fetch } from './personal-link-client.ts'
import { problemError } from './problem-error.ts'

/** The query of an address; empty when nothing is set. */
export function search(query: Readonly<Record<string, string | number | undefined>>): string {
  const set = Object.entries(query).filter(([, value]) => value !== undefined)
  return set.length === 0 ? '' : `?${new URLSearchParams(set.map(([key, value]) => [key, String(value)]))}`
}

/** Asks the collector, and checks the reply against its shape. @throws {ProblemError} */
export async function send<R>(
  fetch: Fetch,
  method: string,
  path: string,
  shape: z.ZodType<R>,
  body: object = {},
): Promise<R> {
  const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const reply = await fetch(path, method === 'GET' ? { method } : { method, ...json })
  if (!reply.ok) throw await problemError(reply)
  return shape.parse(await reply.json())
}
