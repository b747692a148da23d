const REASONS: Readonly<Record<string, string>> = {
  CONNECT_TIMEOUT: 'The mailbox did not answer in time',
  GREETING_TIMEOUT: 'The mailbox did not answer in time',
  UPGRADE_TIMEOUT: 'The mailbox did not answer in time',
  ETIMEOUT: 'The mailbox did not answer in time',
  LiteralTooLarge: 'The mailbox sent more than it had announced',
  ResponseTooLarge: 'The mailbox sent more than it had announced',
}

/**
 * Why a mailbox could not be read, in one short sentence without address or password; what the server said is not
 * repeated, as it may name the account.
 */
export function mailboxFailure(failure: unknown): string {
  const said = (name: string): unknown =>
    typeof failure === 'object' && failure !== null ? Reflect.get(failure, name) : undefined
  if (said('authenticationFailed') === true) return 'The mailbox refused the login.'
  if (said('mailboxMissing') === true) return 'There is no such folder in the mailbox.'
  const code = said('code')
  if (typeof code !== 'string') return 'The mailbox could not be read.'
  return `${REASONS[code] ?? 'The mailbox could not be reached'} (${code}).`
}
