import { type ProblemBody, type ProblemName, problemName, problemType } from './problems.ts'

/** An error answer of the collector, thrown by every function of the clients. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: ProblemName
  readonly body: ProblemBody

  constructor(problem: ProblemName, body: ProblemBody) {
    super(body.detail ?? body.title)
    this.problem = problem
    this.body = body
  }
}

/** Reads an error answer of any part of the API. */
export const problemError = (reply: Response): Promise<ProblemError> => readProblemError(reply, problemName)

/**
 * Reads an error answer; one that is not a problem document (a proxy's page, say) becomes `unexpected` with its status.
 * @param nameOf the name behind a problem's `type`, among those that the reader knows
 */
export async function readProblemError(reply: Response, nameOf: (type: string) => ProblemName): Promise<ProblemError> {
  const body: unknown = await reply.json().catch(() => null)
  if (isProblemBody(body)) return new ProblemError(nameOf(body.type), body)
  const type = problemType('unexpected')
  return new ProblemError('unexpected', {
    type,
    title: `The collector answered ${reply.status}.`,
    status: reply.status,
  })
}

const isProblemBody = (body: unknown): body is ProblemBody =>
  typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string' && 'title' in body
