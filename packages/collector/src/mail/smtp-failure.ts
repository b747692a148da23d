import type { Delivery } from './carrier.ts'
import { shortReply } from './server-reply.ts'

/** What a failed hand-over says about itself: its kind, the command that failed, and the server's reply. */
interface SmtpFailure {
  readonly code: string
  readonly command: string
  readonly responseCode: number | null
  readonly response: string
  /** What the machine itself said, such as `ECONNREFUSED`; empty when it said nothing. */
  readonly originalCode: string
}

/**
 * Whose fault was it? Only a permanent refusal of this recipient or this message (reply 5xx to RCPT or DATA) ends the
 * matter; everything else, a refused login or sender included, concerns every letter and passes.
 * @param hasWholeTextGone whether the server had all of the letter when it failed
 */
export function failedDelivery(failure: unknown, hasWholeTextGone: boolean): Delivery {
  const smtp = smtpFailure(failure)
  if (isAboutThisLetter(smtp)) {
    return { outcome: 'refused', code: smtp.responseCode, reason: repliedWith(smtp, REFUSED) }
  }
  const isInDoubt = hasWholeTextGone && smtp.responseCode === null
  return { outcome: 'unavailable', reason: unavailableReason(smtp), isInDoubt }
}

const REFUSED = 'The mail server refused'

function isAboutThisLetter({ code, command, responseCode }: SmtpFailure): boolean {
  const isPermanent = responseCode !== null && responseCode >= 500 && responseCode < 600 && responseCode !== 503
  return isPermanent && (code === 'EENVELOPE' || code === 'EMESSAGE') && (command === 'RCPT TO' || command === 'DATA')
}

const REASONS: Readonly<Record<string, string>> = {
  EABORT: 'The mail server took too long',
  EAUTH: 'The mail server refused the login',
  ECONNECTION: 'The mail server closed the connection',
  EDNS: 'The name of the mail server was not found',
  ESOCKET: 'The mail server could not be reached',
  ETIMEDOUT: 'The mail server did not answer in time',
  ETLS: 'The encrypted connection to the mail server failed',
}

function unavailableReason(failure: SmtpFailure): string {
  const { code, responseCode, originalCode } = failure
  const reason = REASONS[code === 'ESOCKET' && CERTIFICATE.test(originalCode) ? 'ETLS' : code]
  const detail = responseCode ?? originalCode
  if (reason !== undefined) return detail === '' ? `${reason}.` : `${reason} (${detail}).`
  if (responseCode === null) return 'The letter could not be handed over.'
  return repliedWith(failure, responseCode < 500 ? 'The mail server put off' : REFUSED)
}

const WHAT_BY_COMMAND: Readonly<Record<string, string>> = {
  CONN: 'the connection',
  'MAIL FROM': 'the sender',
  'RCPT TO': 'the recipient',
}

function repliedWith({ command, response }: SmtpFailure, verb: string): string {
  const what = WHAT_BY_COMMAND[command] ?? 'the message'
  const said = shortReply(response)
  return said === '' ? `${verb} ${what}.` : `${verb} ${what}: ${said}`
}

/** Codes of Node's TLS, which arrive as failures of the socket. */
const CERTIFICATE = /CERT|SIGNATURE|TLS|SSL|EPROTO/

function smtpFailure(failure: unknown): SmtpFailure {
  const said = (name: string): unknown =>
    typeof failure === 'object' && failure !== null ? Reflect.get(failure, name) : undefined
  const text = (name: string): string => {
    const value = said(name)
    return typeof value === 'string' ? value : ''
  }
  const reply = said('responseCode')
  return {
    code: text('code'),
    command: text('command'),
    responseCode: typeof reply === 'number' ? reply : null,
    response: text('response'),
    originalCode: text('originalCode'),
  }
}
