/**
 * - `hard`: the address does not work and will not; nothing more is sent to it.
 * - `soft`: this letter did not arrive, and the person's address is not the reason, or not for ever.
 * - `delayed`: it may still arrive; another report follows if not.
 */
export type BounceKind = 'hard' | 'soft' | 'delayed'

/**
 * Permanent failures (RFC 3463, the two numbers after the 5) that lie with the address itself. All others are soft: a full
 * mailbox is emptied; 5.3, 5.5 and 5.6 are the servers' own troubles; 5.7 is policy, which blames the sender.
 */
const HARD_DETAILS: ReadonlyMap<string, string> = new Map([
  ['1.0', 'something about the address, not said what'],
  ['1.1', 'no such mailbox'],
  ['1.2', 'no such mail domain'],
  ['1.3', 'the address is not well formed'],
  ['1.4', 'the address is ambiguous'],
  ['1.6', 'the mailbox has moved and left no address'],
  ['1.10', 'no such recipient (Exchange), or a domain that takes no mail (RFC 7505)'],
  ['2.1', 'the mailbox is disabled'],
  ['4.1', 'nobody answers for the domain; Exchange Online: no such recipient there'],
  ['4.4', 'there is no route to the domain'],
  ['4.310', 'the domain does not exist (Exchange)'],
])

/** What programs say that give no number of their own. */
const HARD_WORDS =
  /user unknown|unknown user|no such (?:user|recipient|mailbox|address|person)|(?:user|recipient|mailbox|address|account) (?:does not exist|not found|unknown)|unroutea?ble address|account (?:is|has been) (?:disabled|closed)/i

const STATUS = /(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.])/

/** The first status such as `5.1.1` in a text, without leading zeros; null when there is none. */
export function statusIn(text: string): string | null {
  const found = STATUS.exec(text.slice(0, 2_000))
  return found === null ? null : found.slice(1).map(Number).join('.')
}

/**
 * Which status counts? The one of the report, unless that says no more than "failed" (`5.0.0`) or nothing at all and the
 * words of the refusing server hold a better one.
 */
export function statusOf(reported: string, diagnostic: string): string {
  const status = statusIn(reported)
  if (status !== null && !status.endsWith('.0.0')) return status
  return statusIn(diagnostic) ?? status ?? '5.0.0'
}

/** How bad is it that delivery failed with this status and these words? */
export function kindOfFailure(status: string, diagnostic: string): 'hard' | 'soft' {
  const [severity, ...detail] = status.split('.')
  if (severity !== '5') return 'soft'
  if (status === '5.0.0') return HARD_WORDS.test(diagnostic) ? 'hard' : 'soft'
  return HARD_DETAILS.has(detail.join('.')) ? 'hard' : 'soft'
}
