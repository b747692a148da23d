import { type FieldError, type ProblemBody, type ProblemName, problems, problemType } from '@estela/contract'
import type { Context } from 'hono'
import type { Log } from '../log.ts'
import { StorageUnavailable } from '../storage/store.ts'

/** Thrown by routes and middleware; becomes an RFC 9457 answer in exactly one place, `answerProblem`. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly problem: ProblemName
  readonly errors: readonly FieldError[]
  readonly language: string | undefined

  constructor(problem: ProblemName, detail?: string, errors: readonly FieldError[] = [], language?: string) {
    super(detail ?? problems[problem].title)
    this.problem = problem
    this.errors = errors
    this.language = language
  }
}

/** The app's `onError`: logs what was not expected once, and never shows its text to the client. */
export const answerProblem =
  (log: Log) =>
  (error: Error, c: Context): Response => {
    const known = asProblem(error)
    const status = problems[known.problem].status
    if (status >= 500) log.error(known.problem, { error: error.stack ?? error.message })
    if (status === 503) c.header('retry-after', '2')
    return c.body(JSON.stringify(problemBody(known)), status, { 'content-type': 'application/problem+json' })
  }

function asProblem(error: Error): Problem {
  if (error instanceof Problem) return error
  return new Problem(error instanceof StorageUnavailable ? 'storage-unavailable' : 'unexpected')
}

function problemBody({ problem, message, errors, language }: Problem): ProblemBody {
  const { status, title } = problems[problem]
  return {
    type: problemType(problem),
    title,
    status,
    detail: message,
    ...(errors.length > 0 && { errors }),
    ...(language !== undefined && { language }),
  }
}
