/** Where a mail server or mailbox is, and as whom to sign in. */
export interface MailServerAddress {
  readonly host: string
  readonly port: number
  /** Encrypted from the first byte; otherwise STARTTLS where the server offers it. */
  readonly isSecure: boolean
  readonly login: { readonly user: string; readonly password: string } | null
  /** What stands after the host, without the slash. */
  readonly path: string
}

/** The schemes of one protocol, the one that is encrypted from the first byte first, and their ports. */
export interface MailProtocol {
  readonly example: string
  readonly secure: { readonly scheme: string; readonly port: number }
  readonly plain: { readonly scheme: string; readonly port: number }
  readonly isLoginNeeded: boolean
}

/**
 * Reads an address such as `smtps://user:password@mail.example.org:465`; `%40` and the like stand for themselves.
 * @throws {RangeError} when it is not one of this protocol. The message never repeats the address, which may hold a password.
 */
export function mailServerAddress(
  url: string,
  { example, secure, plain, isLoginNeeded }: MailProtocol,
): MailServerAddress {
  const refused = new RangeError(`The address of the mail server must look like ${example}`)
  const parsed = URL.canParse(url) ? new URL(url) : null
  const scheme = [secure, plain].find((known) => parsed?.protocol === `${known.scheme}:`)
  if (parsed === null || scheme === undefined || parsed.hostname === '') throw refused
  if (parsed.search !== '' || parsed.hash !== '' || (parsed.username === '') !== (parsed.password === '')) throw refused
  if (isLoginNeeded && parsed.username === '') throw refused
  try {
    const [user, password] = [decodeURIComponent(parsed.username), decodeURIComponent(parsed.password)]
    return {
      host: parsed.hostname.replace(/^\[|\]$/g, ''),
      port: parsed.port === '' ? scheme.port : Number(parsed.port),
      isSecure: scheme === secure,
      login: user === '' ? null : { user, password },
      path: decodeURIComponent(parsed.pathname.slice(1)),
    }
  } catch {
    throw refused
  }
}

/** Is this the machine itself? Only there may a password travel unencrypted. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1)$/.test(host)
