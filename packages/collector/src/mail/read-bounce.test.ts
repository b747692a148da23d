import { describe, expect, it } from 'vitest'
import { BOUNCE_BYTES_MAX, BOUNCE_LINES_MAX, readBounce } from './read-bounce.ts'

const ID = '<w1.r7.invitation@estela.example.org>'

const bytes = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'))
const read = (lines: readonly string[]) => readBounce(bytes(lines))

interface Report {
  readonly headers?: readonly string[]
  readonly type?: string
  readonly status: readonly string[]
  readonly returned?: readonly string[]
}

/** A report of three parts: words for people, fields for programs, and what came back. */
function report({ headers = [], type = 'multipart/report; report-type=delivery-status', status, returned }: Report) {
  const back = returned ?? ['Content-Type: text/rfc822-headers', '', `Message-ID: ${ID}`, 'Subject: Su opinión']
  return [
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.org>',
    'To: estela@example.org',
    'Subject: Undelivered',
    'MIME-Version: 1.0',
    `Content-Type: ${type}; boundary="=_b"`,
    ...headers,
    '',
    '--=_b',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'Your message could not be delivered.',
    '',
    '--=_b',
    'Content-Type: message/delivery-status',
    '',
    ...status,
    '',
    ...(back.length === 0 ? [] : ['--=_b', ...back, '']),
    '--=_b--',
    '',
  ]
}

const about = (...fields: string[]) => report({ status: ['Reporting-MTA: dns; mx.example.org', '', ...fields] })
const failing = (status: string, diagnostic = 'smtp; 550 refused') =>
  about(
    'Final-Recipient: rfc822; ana@example.org',
    'Action: failed',
    `Status: ${status}`,
    `Diagnostic-Code: ${diagnostic}`,
  )

const POSTFIX = report({
  status: [
    'Reporting-MTA: dns; mail.example.org',
    'X-Postfix-Queue-ID: 4Xy1Zz0abc',
    'X-Postfix-Sender: rfc822; estela@example.org',
    'Arrival-Date: Tue, 24 Nov 2026 09:00:01 -0500 (PET)',
    '',
    'Final-Recipient: rfc822; ana@oficina.example.org',
    'Original-Recipient: rfc822;ana@oficina.example.org',
    'Action: failed',
    'Status: 5.1.1',
    'Remote-MTA: dns; mx.oficina.example.org',
    'Diagnostic-Code: smtp; 550 5.1.1 <ana@oficina.example.org>: Recipient address',
    '    rejected: User unknown in virtual mailbox table',
  ],
  returned: [
    'Content-Description: Undelivered Message',
    'Content-Type: message/rfc822',
    '',
    'Return-Path: <estela@example.org>',
    'From: Estela <estela@example.org>',
    'Message-ID:',
    ` ${ID}`,
    'Content-Type: text/plain',
    '',
    'Message-ID: <of-the-text@example.org>',
  ],
})

const EXCHANGE = report({
  headers: [`In-Reply-To: ${ID}`, 'X-MS-Exchange-Message-Is-Ndr:', 'Content-Language: en-US'],
  status: [
    'Reporting-MTA: dns;AM0PR00MB0001.example.org',
    'Received-From-MTA: dns;mail.example.org',
    'Arrival-Date: Tue, 24 Nov 2026 14:00:03 +0000',
    '',
    'Final-Recipient: rfc822;luis@ministerio.example.org',
    'Action: failed',
    'Status: 5.1.10',
    'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    'X-Display-Name: Luis',
  ],
  returned: ['Content-Type: message/rfc822', '', `MESSAGE-ID: ${ID}`, 'Subject: test', '', 'text'],
})

const EXIM = report({
  type: 'multipart/report; report-type=delivery-status',
  headers: ['X-Failed-Recipients: marta@tribunal.example.org', 'Auto-Submitted: auto-replied'],
  status: [
    'Reporting-MTA: dns; exim.example.org',
    '',
    'Action: failed',
    'Final-Recipient: rfc822;marta@tribunal.example.org',
    'Status: 5.0.0',
    'Remote-MTA: dns; mx.tribunal.example.org',
    'Diagnostic-Code: smtp; 550 No such user here',
  ],
})

const GMAIL_DELAY = report({
  headers: [`References: <first@example.org> ${ID}`, `In-Reply-To: ${ID}`],
  type: 'multipart/report; report-type="delivery-status"',
  status: [
    'Reporting-MTA: dns; googlemail.example.org',
    'Arrival-Date: Tue, 24 Nov 2026 06:00:00 -0800 (PST)',
    'X-Original-Message-ID: <other@example.org>',
    '',
    'Final-Recipient: rfc822; jose@universidad.example.org',
    'Action: delayed',
    'Status: 4.4.1',
    'Diagnostic-Code: smtp; The recipient server did not accept our requests to connect.',
    'Will-Retry-Until: Fri, 27 Nov 2026 06:00:00 -0800 (PST)',
  ],
  returned: ['Content-Type: message/rfc822', '', 'From: estela@example.org', '', 'no id came back'],
})

describe('reports of the usual mail servers', () => {
  it.each([
    {
      server: 'Postfix',
      lines: POSTFIX,
      kind: 'hard',
      status: '5.1.1',
      diagnostic: '550 5.1.1 … Recipient address rejected: User unknown in virtual mailbox table',
    },
    {
      server: 'Exchange',
      lines: EXCHANGE,
      kind: 'hard',
      status: '5.1.10',
      diagnostic: '550 5.1.10 … Recipient not found by SMTP address lookup',
    },
    { server: 'Exim', lines: EXIM, kind: 'hard', status: '5.0.0', diagnostic: '550 No such user here' },
    {
      server: 'Gmail',
      lines: GMAIL_DELAY,
      kind: 'delayed',
      status: '4.4.1',
      diagnostic: 'The recipient server did not accept our requests to connect.',
    },
  ])('$server: which letter, how bad, and why', async ({ lines, kind, status, diagnostic }) => {
    expect(await read(lines)).toEqual({ messageId: ID, kind, status, diagnostic })
  })

  it('are read whatever the line endings, the case of names and the comments', async () => {
    const shouting = failing('5.1.1')
      .map((line) =>
        line.replace(
          /^(Action|Status|Diagnostic-Code): (\w)/,
          (_, name: string, first: string) => `${name.toUpperCase()} :\t${first}`,
        ),
      )
      .map((line) => line.replace('failed', 'FAILED (for good)').replace(/5\.1\.1$/, '5.1.1 (bad mailbox)'))
      .map((line) => line.replace('message/delivery-status', 'Message/Delivery-Status'))
    const expected = { messageId: ID, kind: 'hard', status: '5.1.1', diagnostic: '550 refused' }
    expect(await read(shouting)).toEqual(expected)
    expect(await readBounce(new TextEncoder().encode(shouting.join('\n')))).toEqual(expected)
  })
})

describe('how bad a failure is', () => {
  it.each([
    { status: '5.1.1', kind: 'hard' },
    { status: '5.1.2', kind: 'hard' },
    { status: '5.2.1', kind: 'hard' },
    { status: '5.4.1', kind: 'hard' },
    { status: '5.4.4', kind: 'hard' },
    { status: '5.4.310', kind: 'hard' },
    { status: '5.1.8', kind: 'soft' },
    { status: '5.2.2', kind: 'soft' },
    { status: '5.2.3', kind: 'soft' },
    { status: '5.3.4', kind: 'soft' },
    { status: '5.4.7', kind: 'soft' },
    { status: '5.5.2', kind: 'soft' },
    { status: '5.6.0', kind: 'soft' },
    { status: '5.7.1', kind: 'soft' },
    { status: '4.1.1', kind: 'soft' },
    { status: '4.4.7', kind: 'soft' },
  ])('$status is $kind', async ({ status, kind }) => {
    expect(await read(failing(status))).toMatchObject({ status, kind })
  })

  it.each([
    { reported: '5.0.0', diagnostic: 'smtp; 550 5.1.1 no mailbox', status: '5.1.1', kind: 'hard' },
    { reported: '5.0.0', diagnostic: 'smtp; 552 5.2.2 over quota', status: '5.2.2', kind: 'soft' },
    { reported: '5.0.0', diagnostic: 'smtp; 550 Unrouteable address', status: '5.0.0', kind: 'hard' },
    { reported: '5.0.0', diagnostic: 'smtp; 550 message looks like spam', status: '5.0.0', kind: 'soft' },
    { reported: '5.2.2', diagnostic: 'smtp; 550 5.1.1 no mailbox', status: '5.2.2', kind: 'soft' },
    { reported: 'five', diagnostic: 'smtp; 550 5.1.1 no mailbox', status: '5.1.1', kind: 'hard' },
    { reported: '', diagnostic: 'x', status: '5.0.0', kind: 'soft' },
    { reported: '5.7.1', diagnostic: 'smtp; 550 5.7.1 blocked, client 5.1.1.9', status: '5.7.1', kind: 'soft' },
    { reported: '5.0.0', diagnostic: 'smtp; 550 blocked, client 5.1.1.9', status: '5.0.0', kind: 'soft' },
  ])('$reported with "$diagnostic" counts as $status, $kind', async ({ reported, diagnostic, status, kind }) => {
    expect(await read(failing(reported, diagnostic))).toMatchObject({ status, kind })
  })

  const recipient = (action: string, status: string) => [
    'Final-Recipient: rfc822; one@example.org',
    `Action: ${action}`,
    `Status: ${status}`,
    '',
  ]
  it.each([
    { others: recipient('failed', '5.2.2'), kind: 'soft' },
    { others: recipient('delayed', '4.4.1'), kind: 'delayed' },
    { others: recipient('relayed', '2.0.0'), kind: 'soft' },
    { others: recipient('failed', '5.1.2'), kind: 'hard' },
  ])('of several recipients the mildest outcome counts: $kind', async ({ others, kind }) => {
    expect(await read(about(...recipient('failed', '5.1.1'), ...others))).toMatchObject({ kind })
    expect(await read(about(...others, ...recipient('failed', '5.1.1')))).toMatchObject({ kind })
  })
})

describe('which letter', () => {
  const status = ['Reporting-MTA: dns; mx.example.org', '', 'Action: failed', 'Status: 5.1.1']

  it.each([
    { from: 'the envelope id', lines: report({ status: [`Original-Envelope-Id: ${ID}`, ...status], returned: [] }) },
    {
      from: 'the envelope id as it was sent',
      lines: report({
        status: [`Original-Envelope-Id: ${ID.replace('<', '+3C').replace('>', '+3E')}`, ...status],
        returned: [],
      }),
    },
    { from: 'what it replies to', lines: report({ headers: [`In-Reply-To: ${ID}`], status, returned: [] }) },
    { from: 'the references', lines: report({ headers: [`References: ${ID}`], status, returned: [] }) },
  ])('is known from $from when no headers came back', async ({ lines }) => {
    expect(await read(lines)).toMatchObject({ messageId: ID, kind: 'hard' })
  })

  it('is not guessed', async () => {
    expect(await read(report({ status, returned: [] }))).toBeNull()
    expect(await read(report({ status: ['Original-Envelope-Id: QQ4711', ...status], returned: [] }))).toBeNull()
  })
})

describe('what is no bounce', () => {
  const ordinary = (headers: readonly string[], body: readonly string[]) => [
    'From: Ana <ana@example.org>',
    'To: estela@example.org',
    `In-Reply-To: ${ID}`,
    ...headers,
    '',
    ...body,
  ]

  it.each([
    { what: 'a reply', lines: ordinary(['Subject: Re: Su opinión'], ['Action: failed', 'Status: 5.1.1']) },
    {
      what: 'an absence',
      lines: ordinary(['Auto-Submitted: auto-replied', 'Subject: Out of office'], ['Back on Monday.']),
    },
    {
      what: 'a bounce somebody passes on',
      lines: report({ type: 'multipart/mixed', status: ['X: y', '', 'Action: failed', 'Status: 5.1.1'] }),
    },
    { what: 'a success', lines: about('Action: delivered', 'Status: 2.0.0') },
    { what: 'a failure that says it succeeded', lines: failing('2.0.0') },
    { what: 'a report without recipients', lines: about('X-Remark: nothing more') },
    {
      what: 'a receipt',
      lines: about('Disposition: manual-action; displayed').map((line) =>
        line.replace('delivery-status', 'disposition-notification'),
      ),
    },
    { what: 'nothing', lines: [] },
    { what: 'noise', lines: ['\u0000\u0001', '--', 'Content-Type: multipart/report'] },
    { what: 'a report that ends half-way', lines: POSTFIX.slice(0, 12) },
  ])('$what', async ({ lines }) => {
    expect(await read(lines)).toBeNull()
  })

  it('a message beyond the greatest size or of too many lines, whatever it holds', async () => {
    const followedBy = (text: string) => bytes([...POSTFIX, text])
    expect(await readBounce(followedBy('x'.repeat(BOUNCE_BYTES_MAX / 2)))).not.toBeNull()
    expect(await readBounce(followedBy('x'.repeat(BOUNCE_BYTES_MAX)))).toBeNull()
    expect(await readBounce(followedBy('x'.repeat(10_000_000)))).toBeNull()
    expect(await readBounce(followedBy('\n'.repeat(BOUNCE_LINES_MAX / 2)))).not.toBeNull()
    expect(await readBounce(followedBy('\n'.repeat(BOUNCE_LINES_MAX)))).toBeNull()
  })
})

it('never throws, and finds only what is well formed, however a report is damaged', async () => {
  const whole = [POSTFIX, EXCHANGE, EXIM, GMAIL_DELAY].map((lines) => bytes(lines))
  const next = generator(20_261_124)
  const read = await Promise.all(
    Array.from({ length: 500 }, (_, index) =>
      readBounce(damaged(whole[index % whole.length] ?? new Uint8Array(), next)),
    ),
  )
  const bounces = read.filter((bounce) => bounce !== null)
  expect(read).toHaveLength(500)
  // Most stay legible; a test in which all became null would prove nothing.
  expect(bounces.length).toBeGreaterThan(100)
  for (const bounce of bounces) {
    expect(bounce.messageId).toMatch(/^<[^<>\s]+@[^<>\s]+>$/)
    expect(bounce.status).toMatch(/^[45]\.\d{1,3}\.\d{1,3}$/)
    expect(bounce.diagnostic).not.toMatch(/@/)
  }
})

/** Some bytes are replaced, cut out or doubled. */
function damaged(message: Uint8Array, next: (below: number) => number): Uint8Array {
  let result = [...message]
  for (let change = next(6); change >= 0; change -= 1) {
    const at = next(result.length)
    const length = next(40)
    const kind = next(3)
    if (kind === 0) result[at] = next(256)
    else if (kind === 1) result.splice(at, length)
    else result = [...result.slice(0, at + length), ...result.slice(at)]
  }
  return Uint8Array.from(result)
}

/** Whole numbers from 0 to below, always the same ones for a seed. */
function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * Math.max(below, 1))
  }
}
