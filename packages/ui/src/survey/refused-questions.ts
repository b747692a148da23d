/** Why the collector refused answers, at one place of them. */
export interface AnswerError {
  /** JSON pointer, into the answers or into what carried them: `/answers/LA_NEED`. */
  readonly pointer: string
  readonly code: string
}

/** The questions that a refusal points at, in its order, each with the code of its first error. */
export function questionNamesOf(errors: readonly AnswerError[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  for (const { pointer, code } of errors) {
    const [first, second] = pointer.split('/').slice(1).map(unescaped)
    const name = first === 'answers' ? second : first
    if (name !== undefined && !codes.has(name)) codes.set(name, code)
  }
  return codes
}

/** Undoes the escapes of a JSON pointer (RFC 6901). */
const unescaped = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~')
