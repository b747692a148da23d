import { readMailbox } from '@estela/collector/mail/mailbox'
import { readBounce } from '@estela/collector/mail/read-bounce'
import { expect, it, onTestFinished } from 'vitest'
import { type ImapMailboxOptions, startImapMailbox } from '../support/imap-mailbox.ts'
import { freePort } from '../support/start-server.ts'

const bounce = (id: string, status: string) =>
  [
    'From: MAILER-DAEMON@mx.example.org',
    'Subject: Entrega fallida: opinión',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    '',
    'Action: failed',
    `Status: ${status}`,
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: <${id}@example.org>`,
    '',
    '--b--',
    '',
  ].join('\r\n')

async function mailboxWith(messages: readonly string[], options: ImapMailboxOptions = {}) {
  const mailbox = await startImapMailbox(options)
  onTestFinished(mailbox.stop)
  for (const message of messages) mailbox.receive(message)
  return mailbox
}

/** What `readMailbox` hands over, as text. */
function collected() {
  const texts: string[] = []
  const keep = async (raw: Uint8Array) => void texts.push(new TextDecoder().decode(raw))
  return { texts, keep }
}

it('hands over each unread message once, byte for byte, and later only what is new', async () => {
  const both = [bounce('one', '5.1.1'), bounce('two', '5.2.2')]
  const mailbox = await mailboxWith(both)
  const first = collected()
  expect(await readMailbox(mailbox.url, first.keep)).toEqual({ outcome: 'read', handed: 2, left: 0 })
  expect(first.texts).toEqual(both)
  expect(mailbox.unread()).toEqual([])

  const second = collected()
  expect(await readMailbox(mailbox.url, second.keep)).toEqual({ outcome: 'read', handed: 0, left: 0 })
  mailbox.receive(bounce('three', '4.4.7'))
  expect(await readMailbox(mailbox.url, second.keep)).toEqual({ outcome: 'read', handed: 1, left: 0 })
  const [raw = ''] = second.texts
  expect(await readBounce(new TextEncoder().encode(raw))).toMatchObject({
    messageId: '<three@example.org>',
    kind: 'soft',
  })
})

it('leaves a message unread that was not dealt with, and those after it, for the next time', async () => {
  const mailbox = await mailboxWith(['Subject: 1\r\n\r\n', 'Subject: 2\r\n\r\n', 'Subject: 3\r\n\r\n'])
  const seen: string[] = []
  const failing = async (raw: Uint8Array) => {
    const text = new TextDecoder().decode(raw)
    if (text.includes('2')) throw new Error('the database is locked')
    seen.push(text)
  }
  await expect(readMailbox(mailbox.url, failing)).rejects.toThrow('the database is locked')
  expect(mailbox.unread()).toEqual([2, 3])
  expect(seen).toHaveLength(1)
  const again = collected()
  expect(await readMailbox(mailbox.url, again.keep)).toMatchObject({ handed: 2 })
  expect(again.texts.map((text) => text.trim())).toEqual(['Subject: 2', 'Subject: 3'])
})

it('hands a message over again when the server could not be told that it is read', async () => {
  const mailbox = await mailboxWith([bounce('one', '5.1.1')], { instead: { of: 'STORE', does: 'hang-up' } })
  const { texts, keep } = collected()
  expect(await readMailbox(mailbox.url, keep)).toMatchObject({ outcome: 'unavailable' })
  expect(await readMailbox(mailbox.url, keep)).toMatchObject({ outcome: 'read', handed: 1 })
  expect(texts).toHaveLength(2)
  expect(mailbox.unread()).toEqual([])
})

it('leaves messages above the greatest size where they are, unread, and counts them', async () => {
  const mailbox = await mailboxWith([`Subject: long\r\n\r\n${'x'.repeat(2_000)}`, 'Subject: short\r\n\r\n'])
  const { texts, keep } = collected()
  const reading = await readMailbox(mailbox.url, keep, { messageBytes: 1_000 })
  expect(reading).toEqual({ outcome: 'read', handed: 1, left: 1 })
  expect(texts).toEqual(['Subject: short\r\n\r\n'])
  expect(mailbox.unread()).toEqual([1])
})

it('ends when a message is larger than announced', async () => {
  const mailbox = await mailboxWith([`Subject: long\r\n\r\n${'x'.repeat(200_000)}`], { announcedBytes: 10 })
  const { texts, keep } = collected()
  const reason = 'The mailbox sent more than it had announced (LiteralTooLarge).'
  expect(await readMailbox(mailbox.url, keep, { messageBytes: 1_000 })).toEqual({ outcome: 'unavailable', reason })
  expect(texts).toEqual([])
})

it('reads a full mailbox in several goes, oldest first', async () => {
  const mailbox = await mailboxWith(Array.from({ length: 5 }, (_, index) => `Subject: ${index + 1}\r\n\r\n`))
  const { texts, keep } = collected()
  expect(await readMailbox(mailbox.url, keep, { messages: 3 })).toMatchObject({ handed: 3 })
  expect(mailbox.unread()).toEqual([4, 5])
  expect(await readMailbox(mailbox.url, keep, { messages: 3 })).toMatchObject({ handed: 2 })
  expect(texts.map((text) => text.trim())).toEqual([1, 2, 3, 4, 5].map((number) => `Subject: ${number}`))
})

it('names a refused login, and tells nobody who or with what', async () => {
  const mailbox = await mailboxWith([bounce('one', '5.1.1')])
  const { texts, keep } = collected()
  const reading = await readMailbox(mailbox.url.replace('open-sesame', 'wrong-horse'), keep)
  expect(reading).toEqual({ outcome: 'unavailable', reason: 'The mailbox refused the login.' })
  expect(texts).toEqual([])
})

it('takes logins with signs that have a meaning in addresses', async () => {
  const mailbox = await mailboxWith([bounce('one', '5.1.1')], { user: 'estela@example.org', password: 'a/b:c%@?#' })
  expect(await readMailbox(mailbox.url, collected().keep)).toMatchObject({ outcome: 'read', handed: 1 })
})

it.each([
  { of: 'SEARCH', does: 'hang-up', reason: /could not be reached/ },
  { of: 'SEARCH', does: 'refuse', reason: /could not be read/ },
  { of: 'SELECT', does: 'nothing', reason: /in time/ },
  { of: 'LOGIN', does: 'nothing', reason: /in time/ },
  { of: 'BODY', does: 'nothing', reason: /in time/ },
  { of: 'STORE', does: 'refuse', reason: /could not be read/ },
] as const)('is told from an empty mailbox when the server answers $of with $does', async ({ of, does, reason }) => {
  const mailbox = await mailboxWith([bounce('one', '5.1.1')], { instead: { of, does } })
  const reading = await readMailbox(mailbox.url, collected().keep, { socketMs: 150 })
  expect(reading).toEqual({ outcome: 'unavailable', reason: expect.stringMatching(reason) })
  expect(mailbox.unread()).toEqual([1])
})

it('names a folder that is not there and a server that is not there', async () => {
  const mailbox = await mailboxWith([])
  const { keep } = collected()
  expect(await readMailbox(mailbox.url.replace('INBOX', 'Rebotes'), keep)).toEqual({
    outcome: 'unavailable',
    reason: 'There is no such folder in the mailbox.',
  })
  expect(await readMailbox(`imap://estela:open-sesame@127.0.0.1:${await freePort()}`, keep)).toEqual({
    outcome: 'unavailable',
    reason: 'The mailbox could not be reached (ECONNREFUSED).',
  })
})

it.each(['smtp://a:open-sesame@mail.example.org', 'imaps://mail.example.org/INBOX', 'imaps://a:open-sesame@', ''])(
  'refuses an address that is none, without repeating it: %s',
  async (url) => {
    const refusal = readMailbox(url, collected().keep)
    await expect(refusal).rejects.toThrow(/^The address of the mail server must look like imaps:/)
    await expect(refusal).rejects.not.toThrow(/open-sesame/)
  },
)
