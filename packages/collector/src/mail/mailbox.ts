import { ImapFlow } from 'imapflow'
import { isLoopback, mailServerAddress } from './mail-server-address.ts'
import { mailboxFailure } from './mailbox-failure.ts'

/** How reading a mailbox ended. `left`: messages above the greatest size, which stay unread where they are. */
export type MailboxReading =
  | { readonly outcome: 'read'; readonly handed: number; readonly left: number }
  | { readonly outcome: 'unavailable'; readonly reason: string }

export interface MailboxLimits {
  readonly connectionMs: number
  readonly greetingMs: number
  /** Longest silence of the server. */
  readonly socketMs: number
  readonly messageBytes: number
  /** Of one reading; the next one goes on. */
  readonly messages: number
}

const LIMITS: MailboxLimits = {
  connectionMs: 10_000,
  greetingMs: 10_000,
  socketMs: 30_000,
  messageBytes: 5_000_000,
  messages: 500,
}

/**
 * Hands over every unread message of a mailbox, oldest first, one at a time, and marks each as read once `onMessage` has
 * dealt with it. Whatever stops it in between, the message is handed over again next time: at least once, never lost.
 *
 * Encrypted, also where the address begins with `imap:`, unless the mailbox is on this machine.
 * @param url `imaps://user:password@mail.example.org/INBOX`
 * @throws {RangeError} when `url` is not such an address; the message does not repeat it
 * @throws whatever `onMessage` rejects with; that message stays unread, as do those after it
 */
export async function readMailbox(
  url: string,
  onMessage: OnMessage,
  limits: Partial<MailboxLimits> = {},
): Promise<MailboxReading> {
  const all = { ...LIMITS, ...limits }
  const { client, folder } = openClient(url, all)
  // Why a connection broke is told here only; the command under way merely learns that it is gone.
  let broken: unknown
  client.on('error', (failure) => {
    broken ??= failure
  })
  try {
    await client.connect()
    await client.mailboxOpen(folder)
    const count = await handUnread(client, onMessage, all)
    // Everything is done by then; a server that forgets to say goodbye changes nothing.
    await client.logout().catch(() => undefined)
    return { outcome: 'read', ...count }
  } catch (failure) {
    if (failure instanceof NotDealtWith) throw failure.cause
    return { outcome: 'unavailable', reason: mailboxFailure(broken ?? failure) }
  } finally {
    client.close()
  }
}

/** Keeps what `onMessage` rejects with apart from what the mailbox fails with. */
class NotDealtWith extends Error {}

function openClient(url: string, { connectionMs, greetingMs, socketMs, messageBytes }: MailboxLimits) {
  const { host, port, isSecure, login, path } = mailServerAddress(url, {
    example: 'imaps://user:password@mail.example.org/INBOX',
    secure: { scheme: 'imaps', port: 993 },
    plain: { scheme: 'imap', port: 143 },
    isLoginNeeded: true,
  })
  const client = new ImapFlow({
    host,
    port,
    secure: isSecure,
    ...(isSecure || isLoopback(host) ? {} : { doSTARTTLS: true }),
    auth: { user: login?.user ?? '', pass: login?.password ?? '' },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: connectionMs,
    greetingTimeout: greetingMs,
    socketTimeout: socketMs,
    // A server may announce one size and send another; above this the connection ends.
    maxLiteralSize: messageBytes + LITERAL_ROOM,
    maxResponseSize: messageBytes + 2 * LITERAL_ROOM,
  })
  return { client, folder: path === '' ? 'INBOX' : path }
}

const LITERAL_ROOM = 100_000

type OnMessage = (raw: Uint8Array) => Promise<void>

async function handUnread(client: ImapFlow, onMessage: OnMessage, { messageBytes, messages }: MailboxLimits) {
  const found = await client.search({ seen: false }, { uid: true })
  if (!Array.isArray(found)) throw new Error('The search was refused.')
  const count = { handed: 0, left: 0 }
  for (const uid of found.toSorted((one, other) => one - other)) {
    if (count.handed === messages) break
    const known = await client.fetchOne(String(uid), { size: true }, { uid: true })
    if (known !== false && (known.size ?? 0) > messageBytes) count.left += 1
    else if (await handOver(client, uid, onMessage)) count.handed += 1
  }
  return count
}

/** @returns false when somebody has removed the message meanwhile */
async function handOver(client: ImapFlow, uid: number, onMessage: OnMessage): Promise<boolean> {
  const message = await client.fetchOne(String(uid), { source: true }, { uid: true })
  if (message === false || message.source === undefined) return false
  await onMessage(message.source).catch((cause: unknown) => {
    throw new NotDealtWith('The message was not dealt with.', { cause })
  })
  const isMarked = await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
  if (!isMarked) throw new Error('The mark was refused.')
  return true
}
