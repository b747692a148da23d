import { type ProblemBody, type ProblemName, problemName, problems, problemType } from './problems.ts'

/** An error answer of the collector, thrown by every function of the clients. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: ProblemName
  readonly body: ProblemBody

  constructor(body: ProblemBody) {
    super(body.detail ?? body.title)
    this.problem = problemName(body.type)
    this.body = body
  }
}

/** Reads an error answer; one that is not a problem document (a proxy's page, say) becomes `unexpected` with its status. */
export async function problemError(reply: Response): Promise<ProblemError> {
  const body: unknown = await reply.json().catch(() => null)
  if (isProblemBody(body)) return new ProblemError(body)
  return new ProblemError({ type: problemType('unexpected'), title: problems.unexpected.title, status: reply.status })
}

const isProblemBody = (body: unknown): body is ProblemBody =>
  typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string' && 'title' in body
