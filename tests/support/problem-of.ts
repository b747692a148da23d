import { ProblemError } from '@estela/contract'

/** Resolves with the problem that the call must end in. */
export async function problemOf(call: Promise<unknown>): Promise<ProblemError> {
  const outcome = await call.catch((error: unknown) => error)
  if (outcome instanceof ProblemError) return outcome
  throw new Error(`A problem was expected, not ${JSON.stringify(outcome)}.`)
}
