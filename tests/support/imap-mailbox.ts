import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

export interface ImapMailboxOptions {
  readonly user?: string
  readonly password?: string
  /** What it does instead of answering the first command that contains this text. */
  readonly instead?: { readonly of: string; readonly does: 'hang-up' | 'nothing' | 'refuse' }
  /** The size it announces for every message, whatever it is. */
  readonly announcedBytes?: number
}

export interface ImapMailbox {
  /** `imap://user:password@…/INBOX` */
  readonly url: string
  /** Another message comes in, unread. */
  readonly receive: (raw: string) => void
  /** Which messages are unread, counted from 1. */
  readonly unread: () => readonly number[]
  /** Every command it was given, without the tag. */
  readonly commands: readonly string[]
  readonly stop: () => Promise<void>
}

interface Kept {
  readonly uid: number
  readonly raw: string
  isSeen: boolean
}

/** A small mailbox on this machine that speaks as much IMAP4rev1 as it takes to read the unread. Whoever starts it stops it. */
export async function startImapMailbox(options: ImapMailboxOptions = {}): Promise<ImapMailbox> {
  const kept: Kept[] = []
  const commands: string[] = []
  const sockets = new Set<Socket>()
  let isStill = options.instead === undefined

  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
    socket.setEncoding('latin1').write('* OK ready\r\n')
    let rest = ''
    socket.on('data', (chunk) => {
      const lines = (rest + chunk).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) take(socket, line)
    })
  })

  function take(socket: Socket, line: string): void {
    const [, tag = '*', command = ''] = /^(\S+) (.*)$/.exec(line) ?? []
    commands.push(command)
    if (!isStill && options.instead !== undefined && command.includes(options.instead.of)) {
      isStill = true
      if (options.instead.does === 'hang-up') socket.destroy()
      if (options.instead.does === 'refuse') socket.write(`${tag} NO refused\r\n`)
      return
    }
    socket.write(`${answer(command, kept, options).replaceAll('TAG', tag)}\r\n`, 'latin1')
    if (command === 'LOGOUT') socket.end()
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { user, password } = loginOf(options)
  return {
    url: `imap://${encodeURIComponent(user)}:${encodeURIComponent(password)}@127.0.0.1:${port}/INBOX`,
    receive: (raw) => void kept.push({ uid: kept.length + 1, raw, isSeen: false }),
    unread: () => kept.filter(({ isSeen }) => !isSeen).map(({ uid }) => uid),
    commands,
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

const loginOf = ({ user = 'estela', password = 'open-sesame' }: ImapMailboxOptions) => ({ user, password })

function answer(command: string, kept: Kept[], options: ImapMailboxOptions): string {
  const [verb = '', second = '', range = ''] = command.split(' ')
  if (verb === 'CAPABILITY') return '* CAPABILITY IMAP4rev1\r\nTAG OK done'
  if (verb === 'LOGIN') return login(command, options)
  if (verb === 'LIST') return '* LIST (\\HasNoChildren) "/" INBOX\r\nTAG OK done'
  if (verb === 'SELECT') return select(command, kept)
  if (verb === 'NOOP') return 'TAG OK done'
  if (verb === 'LOGOUT') return '* BYE until then\r\nTAG OK done'
  if (verb !== 'UID') return 'TAG BAD not understood'
  if (second === 'SEARCH') return `* SEARCH${unseenUids(kept)}\r\nTAG OK done`
  const chosen = kept.filter(({ uid }) => range.split(',').some((part) => isWithin(uid, part)))
  if (second === 'STORE') return store(command, chosen)
  return [...chosen.map((message) => fetched(message, command, options)), 'TAG OK done'].join('\r\n')
}

function login(command: string, options: ImapMailboxOptions): string {
  const { user, password } = loginOf(options)
  const given = command.replaceAll('"', '').split(' ').slice(1)
  return given[0] === user && given[1] === password
    ? 'TAG OK done'
    : `TAG NO [AUTHENTICATIONFAILED] ${given.join(' ')} is wrong`
}

function select(command: string, kept: readonly Kept[]): string {
  if (!/ "?INBOX"?$/.test(command)) return 'TAG NO [NONEXISTENT] no such folder'
  const flags = '* FLAGS (\\Seen)\r\n* OK [PERMANENTFLAGS (\\Seen)] kept'
  return `${flags}\r\n* ${kept.length} EXISTS\r\n* OK [UIDVALIDITY 1] valid\r\nTAG OK [READ-WRITE] done`
}

const unseenUids = (kept: readonly Kept[]): string =>
  kept
    .filter(({ isSeen }) => !isSeen)
    .map(({ uid }) => ` ${uid}`)
    .join('')

function store(command: string, chosen: readonly Kept[]): string {
  if (!/\+FLAGS(\.SILENT)? \(\\Seen\)$/.test(command)) return 'TAG BAD not understood'
  for (const message of chosen) message.isSeen = true
  return 'TAG OK done'
}

function fetched({ uid, raw }: Kept, command: string, { announcedBytes }: ImapMailboxOptions): string {
  const bytes = Buffer.from(raw, 'utf8')
  const size = command.includes('RFC822.SIZE') ? ` RFC822.SIZE ${announcedBytes ?? bytes.length}` : ''
  const source = command.includes('BODY.PEEK[]') ? ` BODY[] {${bytes.length}}\r\n${bytes.toString('latin1')}` : ''
  return `* ${uid} FETCH (UID ${uid}${size}${source})`
}

function isWithin(uid: number, part: string): boolean {
  const [from = '', to = from] = part.split(':')
  return uid >= Number(from) && uid <= Number(to)
}
