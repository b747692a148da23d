import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import type { Letter } from '@estela/collector/mail/carrier'
import { type SmtpTimeouts, smtpCarrier } from '@estela/collector/mail/smtp-carrier'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type SmtpMailboxOptions, startSmtpMailbox } from '../support/smtp-mailbox.ts'
import { freePort } from '../support/start-server.ts'

const TOKEN = 'Zk3vQ9xT1mB7cR5wL0pYdA'
const letter: Letter = {
  messageId: '<w1.r7.invitation@estela.example.org>',
  from: { name: 'Evaluación', address: 'estela@example.org' },
  to: { name: 'Ana Quispe', address: 'ana@oficina.example.org' },
  subject: 'Su opinión',
  text: `Estimada Ana:\n\nhttps://estela.example.org/s/${TOKEN}\n`,
  html: `<p>Estimada Ana:</p><p><a href="https://estela.example.org/s/${TOKEN}">Abrir</a></p>`,
  language: 'es-PE',
  listUnsubscribeUrl: `https://estela.example.org/unsubscribe/${TOKEN}`,
}

async function carrying(options: SmtpMailboxOptions = {}, timeouts: Partial<SmtpTimeouts> = {}, login = '') {
  const mailbox = await startSmtpMailbox(options)
  const carrier = carrierTo(mailbox.url.replace('://', `://${login}`), timeouts)
  onTestFinished(mailbox.stop)
  return { mailbox, carrier }
}

function carrierTo(url: string, timeouts: Partial<SmtpTimeouts> = {}) {
  const carrier = smtpCarrier(url, timeouts)
  onTestFinished(carrier.close)
  return carrier
}

const header = (headers: readonly { key: string; value: string }[], name: string) =>
  headers.filter(({ key }) => key === name).map(({ value }) => value)

describe('a letter that is taken', () => {
  it('arrives as it was written, to its one recipient', async () => {
    const { mailbox, carrier } = await carrying()
    expect(await carrier.deliver(letter)).toEqual({ outcome: 'taken' })
    expect(mailbox.messages).toHaveLength(1)
    expect(mailbox.messages[0]).toMatchObject({
      messageId: letter.messageId,
      from: letter.from,
      to: [letter.to],
      subject: letter.subject,
    })
    expect(mailbox.messages[0]?.text?.trim()).toBe(letter.text.trim())
    expect(mailbox.messages[0]?.html?.trim()).toBe(letter.html)
    expect(mailbox.messages[0]?.attachments).toEqual([])
  })

  it('tells mail programs its language, how to leave with one click, and that no answer is expected', async () => {
    const { mailbox, carrier } = await carrying()
    await carrier.deliver(letter)
    const headers = mailbox.messages[0]?.headers ?? []
    expect(header(headers, 'content-language')).toEqual(['es-PE'])
    expect(header(headers, 'auto-submitted')).toEqual(['auto-generated'])
    expect(header(headers, 'list-unsubscribe')).toEqual([`<${letter.listUnsubscribeUrl}>`])
    expect(header(headers, 'list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click'])
  })

  it('asks that reports name it by its id and do not bring its text back', async () => {
    const { mailbox, carrier } = await carrying()
    await carrier.deliver(letter)
    const [envelope] = mailbox.envelopes
    expect(envelope?.dsn).toEqual({ ret: 'HDRS', envid: letter.messageId })
    expect(envelope?.rcptTo.map(({ address, dsn }) => [address, dsn?.notify])).toEqual([
      [letter.to.address, ['FAILURE', 'DELAY']],
    ])
  })

  it('has no way to leave where there is nothing to leave', async () => {
    const { mailbox, carrier } = await carrying()
    await carrier.deliver({ ...letter, listUnsubscribeUrl: null })
    expect(mailbox.sources[0]).not.toMatch(/unsubscribe/i)
  })

  it('keeps Arabic names, subjects and texts', async () => {
    const { mailbox, carrier } = await carrying()
    const arabic = { subject: 'رأيك في المساعدة التقنية', text: 'مرحبا\n', to: { ...letter.to, name: 'ليلى حدّاد' } }
    await carrier.deliver({ ...letter, ...arabic, from: { ...letter.from, name: 'التقييم' }, language: 'ar' })
    expect(mailbox.messages[0]).toMatchObject({ subject: arabic.subject, to: [arabic.to], from: { name: 'التقييم' } })
    expect(mailbox.messages[0]?.text?.trim()).toBe('مرحبا')
  })

  it.each(['\r\n', '\n', '\r', '\u0000\r\n', '\r\n '])(
    'gains no header from %j in a name or the subject',
    async (ending) => {
      const { mailbox, carrier } = await carrying()
      const sneaky = `Ana${ending}Bcc: all@example.org${ending}${ending}<script>`
      const delivery = await carrier.deliver({
        ...letter,
        subject: sneaky,
        from: { ...letter.from, name: sneaky },
        to: { ...letter.to, name: sneaky },
        messageId: `<a@example.org>${ending}X-Sneaky: 1`,
        language: `es${ending}X-Sneaky: 1`,
        listUnsubscribeUrl: `https://example.org/${ending}X-Sneaky: 1`,
      })
      expect(delivery).toEqual({ outcome: 'taken' })
      const [message] = mailbox.messages
      expect(message?.headers.map(({ key }) => key)).not.toContain('bcc')
      expect(message?.headers.map(({ key }) => key)).not.toContain('x-sneaky')
      expect(message?.to).toHaveLength(1)
      expect(message?.subject).toContain('Bcc: all@example.org')
      expect(message?.text?.trim()).toBe(letter.text.trim())
    },
  )

  it('goes over few connections, however many there are', async () => {
    const { mailbox, carrier } = await carrying()
    const letters = Array.from({ length: 40 }, (_, index) => ({ ...letter, messageId: `<${index}@example.org>` }))
    const deliveries = await Promise.all(letters.map((each) => carrier.deliver(each)))
    expect(new Set(deliveries.map(({ outcome }) => outcome))).toEqual(new Set(['taken']))
    expect(new Set(mailbox.messages.map(({ messageId }) => messageId)).size).toBe(40)
    expect(mailbox.messages).toHaveLength(40)
    expect(mailbox.connectionCount()).toBeLessThanOrEqual(3)
  })

  it('is finished before the carrier closes', async () => {
    const { mailbox, carrier } = await carrying()
    const delivery = carrier.deliver(letter)
    await carrier.close()
    expect(mailbox.messages).toHaveLength(1)
    expect(await delivery).toEqual({ outcome: 'taken' })
    expect(await carrier.deliver(letter)).toMatchObject({ outcome: 'unavailable' })
  })
})

describe('a letter that is refused', () => {
  it('names the reply to the recipient, and the next one is taken', async () => {
    const { mailbox, carrier } = await carrying({
      onRecipient: (address) =>
        address.startsWith('ana@') ? { code: 550, text: `5.1.1 <${address}> no such user` } : 'take',
    })
    expect(await carrier.deliver(letter)).toEqual({
      outcome: 'refused',
      code: 550,
      reason: 'The mail server refused the recipient: 550 5.1.1 … no such user',
    })
    const other = { ...letter, to: { name: 'Luis', address: 'luis@oficina.example.org' } }
    expect(await carrier.deliver(other)).toEqual({ outcome: 'taken' })
    expect(mailbox.messages.map(({ to }) => to)).toEqual([[other.to]])
  })

  it('names the reply to the message', async () => {
    const { carrier } = await carrying({ onData: () => ({ code: 554, text: '5.6.0 not wanted here' }) })
    expect(await carrier.deliver(letter)).toEqual({
      outcome: 'refused',
      code: 554,
      reason: 'The mail server refused the message: 554 5.6.0 not wanted here',
    })
  })

  it.each([
    'ana@example.org\r\nRCPT TO:<eve@example.net>',
    'ana@example.org, eve@example.net',
    '"ana@example.org eve"@example.net',
    'ana',
    '',
  ])('is never sent to anything but one address: %j', async (address) => {
    const { mailbox, carrier } = await carrying()
    const delivery = await carrier.deliver({ ...letter, to: { name: 'Ana', address } })
    expect(delivery).toEqual({ outcome: 'refused', code: null, reason: 'This is not one mail address.' })
    expect(mailbox.connectionCount()).toBe(0)
  })
})

describe('a mail server that is unavailable', () => {
  it.each([
    {
      at: 'recipient',
      options: { onRecipient: () => ({ code: 451, text: '4.7.1 greylisted' }) },
      says: /recipient: 451/,
    },
    { at: 'message', options: { onData: () => ({ code: 452, text: '4.3.1 full' }) }, says: /message: 452/ },
    { at: 'session', options: { onRecipient: () => ({ code: 421, text: '4.3.2 closing' }) }, says: /421/ },
    { at: 'sequence', options: { onRecipient: () => ({ code: 503, text: '5.5.1 bad sequence' }) }, says: /503/ },
    { at: 'sender', options: { onSender: () => ({ code: 553, text: '5.7.1 not you' }) }, says: /sender: 553/ },
  ] satisfies { at: string; options: SmtpMailboxOptions; says: RegExp }[])(
    'blames nobody for a reply that passes or concerns everybody ($at)',
    async ({ options, says }) => {
      const { carrier } = await carrying(options)
      const delivery = await carrier.deliver(letter)
      expect(delivery).toMatchObject({ outcome: 'unavailable', reason: expect.stringMatching(says) })
    },
  )

  it('does not know the login: everybody waits, and the password is told to nobody', async () => {
    const login = { user: 'estela', password: 'open-sesame' }
    const { carrier } = await carrying({ login }, {}, 'estela:wrong-horse@')
    const delivery = await carrier.deliver(letter)
    expect(delivery).toEqual({
      outcome: 'unavailable',
      reason: 'The mail server refused the login (535).',
      isInDoubt: false,
    })
    const right = await carrying({ login }, {}, 'estela:open-sesame@')
    expect(await right.carrier.deliver(letter)).toEqual({ outcome: 'taken' })
  })

  it('refuses connections, and takes the same letter once it is back', async () => {
    const port = await freePort()
    const carrier = carrierTo(`smtp://127.0.0.1:${port}`)
    expect(await carrier.deliver(letter)).toEqual({
      outcome: 'unavailable',
      isInDoubt: false,
      reason: 'The mail server could not be reached (ECONNREFUSED).',
    })
    const mailbox = await startSmtpMailbox({ port })
    onTestFinished(mailbox.stop)
    expect(await carrier.deliver(letter)).toEqual({ outcome: 'taken' })
    expect(mailbox.messages).toHaveLength(1)
  })

  it('says nothing, from the start', async () => {
    const carrier = carrierTo(await greetingWith(null), { greetingMs: 80 })
    const reason = 'The mail server did not answer in time.'
    expect(await carrier.deliver(letter)).toEqual({ outcome: 'unavailable', reason, isInDoubt: false })
  })

  it('refuses everybody in its greeting', async () => {
    const carrier = carrierTo(await greetingWith('554 5.7.1 no service for 192.0.2.1\r\n'))
    const reason = expect.stringContaining('refused the connection: 554')
    expect(await carrier.deliver(letter)).toEqual({ outcome: 'unavailable', reason, isInDoubt: false })
  })

  it.each([
    { limit: 'silence', timeouts: { socketMs: 1500 }, reason: 'The mail server did not answer in time.' },
    { limit: 'time for one letter', timeouts: { letterMs: 1500 }, reason: 'The mail server took too long.' },
  ])('stops answering half-way: the $limit ends, and the next letter goes', async ({ timeouts, reason }) => {
    let asked = 0
    const { mailbox, carrier } = await carrying(
      { onData: () => (++asked === 1 ? new Promise(() => undefined) : 'take') },
      timeouts,
    )
    expect(await carrier.deliver(letter)).toEqual({ outcome: 'unavailable', reason, isInDoubt: true })
    expect(await carrier.deliver(letter)).toEqual({ outcome: 'taken' })
    expect(mailbox.messages).toHaveLength(1)
  })

  it('drops the connection in the middle of a message, which is not sent again by itself', async () => {
    let asked = 0
    const { mailbox, carrier } = await carrying({ onData: () => (++asked === 1 ? 'hang-up' : 'take') })
    const reason = 'The mail server closed the connection.'
    expect(await carrier.deliver(letter)).toEqual({ outcome: 'unavailable', reason, isInDoubt: true })
    expect(asked).toBe(1)
    expect(await carrier.deliver(letter)).toEqual({ outcome: 'taken' })
    expect(mailbox.messages).toHaveLength(1)
  })

  it('offers encryption nobody can trust: nothing is said in clear instead', async () => {
    const { mailbox, carrier } = await carrying({ offersTls: true })
    const reason = 'The encrypted connection to the mail server failed (CERT_HAS_EXPIRED).'
    expect(await carrier.deliver(letter)).toEqual({ outcome: 'unavailable', reason, isInDoubt: false })
    expect(mailbox.messages).toEqual([])
  })

  it('repeats neither the link nor the address in what it says', async () => {
    const { carrier } = await carrying({
      onData: ({ text }) => ({
        code: 451,
        text: `4.7.1 looks bad: ${text?.replace(/\s+/g, ' ')} ${letter.to.address} ${TOKEN}`,
      }),
    })
    const delivery = await carrier.deliver(letter)
    expect(JSON.stringify(delivery)).toContain('looks bad')
    expect(JSON.stringify(delivery)).not.toMatch(new RegExp(`${TOKEN}|@|https`))
  })
})

describe('the address of the mail server', () => {
  it.each([
    'smtp://',
    'http://mail.example.org',
    'mail.example.org:587',
    'smtp://estela:open-sesame@mail.example.org?secure=false',
    'smtp://estela@mail.example.org',
    'smtp://estela:open-sesame%@mail.example.org',
    'imap://estela:open-sesame@mail.example.org',
  ])('is refused without being repeated: %s', (url) => {
    expect(() => smtpCarrier(url)).toThrow(/^The address of the mail server must look like smtp:\/\/mail\.example\.org/)
    expect(() => smtpCarrier(url)).not.toThrow(/open-sesame/)
  })
})

/** A server that says one thing, or nothing. */
async function greetingWith(greeting: string | null): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    if (greeting !== null) socket.end(greeting)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
}
