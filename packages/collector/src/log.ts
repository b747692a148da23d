/** One JSON line per event on standard output. Never answers, addresses, names or tokens: callers pass route patterns, not paths. */
export interface Log {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void
  error(message: string, fields?: Readonly<Record<string, unknown>>): void
}

export const jsonLog = (write: (line: string) => void, now: () => Date): Log => {
  const line =
    (level: string) =>
    (message: string, fields: Readonly<Record<string, unknown>> = {}) =>
      write(`${JSON.stringify({ at: now().toISOString(), level, message, ...fields })}\n`)
  return { info: line('info'), error: line('error') }
}
