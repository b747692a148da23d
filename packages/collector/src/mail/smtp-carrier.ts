import { PassThrough } from 'node:stream'
import { emailAddress } from '@estela/core/contact/email-address'
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { Carrier, Delivery, Letter } from './carrier.ts'
import { isLoopback, mailServerAddress } from './mail-server-address.ts'
import { failedDelivery } from './smtp-failure.ts'

export interface SmtpTimeouts {
  readonly connectionMs: number
  readonly greetingMs: number
  /** Longest silence of the server. */
  readonly socketMs: number
  /** Longest time for one letter, waiting for a free connection included; a server may trickle and never be silent. */
  readonly letterMs: number
}

const TIMEOUTS: SmtpTimeouts = { connectionMs: 10_000, greetingMs: 10_000, socketMs: 30_000, letterMs: 120_000 }

/** Few, because mail servers count the connections of one client. */
export const CONNECTIONS = 3
/** Shorter than servers wait before they hang up. */
const IDLE_MS = 30_000

/**
 * Hands letters to the mail server at `smtp://` or `smtps://`. Encrypted wherever the server offers it; where a login goes
 * to another machine, never otherwise.
 * @throws {RangeError} when `url` is not such an address; the message does not repeat it
 */
export function smtpCarrier(url: string, timeouts: Partial<SmtpTimeouts> = {}): Carrier {
  const limits = { ...TIMEOUTS, ...timeouts }
  const post = openPost(url, limits)
  const underway = new Set<Promise<Delivery>>()
  const gone = watchTexts(post)
  return {
    deliver(letter) {
      const delivery = handOver(letter)
      underway.add(delivery)
      void delivery.then(() => underway.delete(delivery))
      return delivery
    },
    async close() {
      await Promise.all(underway)
      post.close()
    },
  }

  async function handOver(letter: Letter): Promise<Delivery> {
    if (emailAddress(letter.to.address) === null) {
      return { outcome: 'refused', code: null, reason: 'This is not one mail address.' }
    }
    try {
      await post.sendMail({ ...messageOf(letter), signal: AbortSignal.timeout(limits.letterMs) })
      return { outcome: 'taken' }
    } catch (failure) {
      return failedDelivery(failure, gone.has(letter.messageId))
    } finally {
      gone.delete(letter.messageId)
    }
  }
}

function openPost(url: string, { connectionMs, greetingMs, socketMs }: SmtpTimeouts) {
  const { host, port, isSecure, login } = mailServerAddress(url, {
    example: 'smtp://mail.example.org:587 or smtps://user:password@mail.example.org:465',
    secure: { scheme: 'smtps', port: 465 },
    plain: { scheme: 'smtp', port: 587 },
    isLoginNeeded: false,
  })
  return createTransport({
    pool: true,
    host,
    port,
    secure: isSecure,
    requireTLS: !isSecure && login !== null && !isLoopback(host),
    ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
    maxConnections: CONNECTIONS,
    // Only what found its connection already dead is tried over another one: nothing of it can have been taken.
    maxRequeues: 1,
    idleTimeout: IDLE_MS,
    dnsTimeout: connectionMs,
    connectionTimeout: connectionMs,
    greetingTimeout: greetingMs,
    socketTimeout: socketMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/** The ids of letters whose whole text has gone to a server, kept up as they go. */
function watchTexts(post: ReturnType<typeof openPost>): Set<string> {
  const gone = new Set<string>()
  post.use('stream', (mail, done) => {
    mail.message.processFunc((text) => {
      const watched = new PassThrough()
      watched.once('end', () => gone.add(String(mail.data.messageId)))
      return text.pipe(watched)
    })
    done()
  })
  return gone
}

/** RFC 8058 for the two List headers, RFC 3834 for Auto-Submitted: out-of-office programs then keep silent. */
function messageOf(letter: Letter): SendMailOptions {
  const { messageId, from, to, subject, text, html, language, listUnsubscribeUrl } = letter
  const leaving: Readonly<Record<string, string>> =
    listUnsubscribeUrl === null
      ? {}
      : { 'List-Unsubscribe': `<${listUnsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
  return {
    messageId,
    from: { name: oneLine(from.name), address: from.address },
    to: { name: oneLine(to.name), address: to.address },
    subject: oneLine(subject),
    text,
    html,
    // Whatever comes back names this letter and does not repeat its text with the personal link.
    dsn: { ...(ENVELOPE_ID.test(messageId) ? { id: messageId } : {}), return: 'headers', notify: ['failure', 'delay'] },
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language, ...leaving },
  }
}

/** RFC 3461: at most 100 printable characters; a server refuses the letter of any other. */
const ENVELOPE_ID = /^<[!-~]{1,98}>$/

const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim()
