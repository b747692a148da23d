import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerEnvelope, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'

/** What the server does: take it, hang up without a word, or answer with a reply such as 550. */
export type SmtpAnswer = 'take' | 'hang-up' | { readonly code: number; readonly text: string }

type Answering<Asked> = (asked: Asked) => SmtpAnswer | Promise<SmtpAnswer>

export interface SmtpMailboxOptions {
  /** What it answers to a sender, to a recipient, to a message that has come in whole. By default it takes everything. */
  readonly onSender?: Answering<string>
  readonly onRecipient?: Answering<string>
  readonly onData?: Answering<Email>
  /** The login it asks for; by default it asks for none. */
  readonly login?: { readonly user: string; readonly password: string }
  /** Offers STARTTLS with a certificate that nobody has reason to trust. */
  readonly offersTls?: boolean
  /** By default any free one. */
  readonly port?: number
}

export interface SmtpMailbox {
  /** `smtp://…`, without a login. */
  readonly url: string
  readonly port: number
  /** What it took, parsed back, in the order of arrival. */
  readonly messages: readonly Email[]
  /** The same as it came over the wire. */
  readonly sources: readonly string[]
  /** What the client asked of the server for each of them: to whom, and what may come back if it fails. */
  readonly envelopes: readonly SMTPServerEnvelope[]
  /** How many connections have been opened to it. */
  readonly connectionCount: () => number
  /** Ends it and every connection to it. */
  readonly stop: () => Promise<void>
}

/** A real mail server on this machine that keeps what it takes. Whoever starts it stops it. */
export async function startSmtpMailbox(options: SmtpMailboxOptions = {}): Promise<SmtpMailbox> {
  const messages: Email[] = []
  const sources: string[] = []
  const envelopes: SMTPServerEnvelope[] = []
  const sockets = new Map<number, Socket>()
  let connections = 0

  const reply = async (session: SMTPServerSession, answer: Promise<SmtpAnswer> | SmtpAnswer, done: Done) => {
    const decided = await answer
    if (decided === 'hang-up') sockets.get(session.remotePort)?.destroy()
    else done(decided === 'take' ? null : Object.assign(new Error(decided.text), { responseCode: decided.code }))
    return decided
  }
  const server = new SMTPServer({
    ...settings(options),
    onMailFrom: ({ address }, session, done) => void reply(session, options.onSender?.(address) ?? 'take', done),
    onRcptTo: ({ address }, session, done) => void reply(session, options.onRecipient?.(address) ?? 'take', done),
    onData: (stream, session, done) => void keep(stream, session, done),
  })

  async function keep(stream: NodeJS.ReadableStream, session: SMTPServerSession, done: Done): Promise<void> {
    // A client that is killed in the middle leaves half a message, which nobody has taken.
    const source = await buffer(stream).catch(() => null)
    if (source === null) return
    const message = await PostalMime.parse(source)
    // Kept before it is acknowledged, as the client may be told of it and ask at once.
    const answer = await (options.onData?.(message) ?? 'take')
    if (answer === 'take') {
      messages.push(message)
      sources.push(source.toString('utf8'))
      envelopes.push(session.envelope)
    }
    await reply(session, answer, done)
  }

  server.on('error', () => undefined)
  server.server.on('connection', (socket) => {
    const from = socket.remotePort ?? 0
    connections += 1
    sockets.set(from, socket)
    socket.on('close', () => sockets.delete(from))
  })
  const listening = server.listen(options.port ?? 0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    messages,
    sources,
    envelopes,
    connectionCount: () => connections,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve)
        for (const socket of sockets.values()) socket.destroy()
      }),
  }
}

type Done = (failure?: Error | null) => void

function settings({ login, offersTls = false }: SmtpMailboxOptions): SMTPServerOptions {
  return {
    logger: false,
    disableReverseLookup: true,
    hideDSN: false,
    closeTimeout: 200,
    disabledCommands: offersTls ? [] : ['STARTTLS'],
    authOptional: login === undefined,
    allowInsecureAuth: true,
    onAuth({ username, password }, _session, done) {
      if (username === login?.user && password === login?.password) done(null, { user: username })
      else done(Object.assign(new Error(`5.7.8 wrong password for ${username}`), { responseCode: 535 }))
    },
  }
}
