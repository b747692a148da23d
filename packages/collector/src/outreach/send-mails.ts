import { randomUUID } from 'node:crypto'
import type { OwnLetter } from '@estela/core/contact/default-letters'
import { type NextContact, nextContact } from '@estela/core/contact/next-contact'
import type { Carrier, Delivery, Letter } from '../mail/carrier.ts'
import { linkToken, linkTokenHash } from '../personal-link/link-token.ts'
import { sealText } from '../secrets/sealed-text.ts'
import { type InvitationSituation, listContactSituations, scheduleContact } from '../storage/contact-situations.ts'
import { insertPersonalLink } from '../storage/invitations.ts'
import { listOwnLetters } from '../storage/letter-templates.ts'
import {
  type ClaimedMail,
  claimMails,
  countSentSince,
  postponeMail,
  settleSent,
  settleUnsent,
} from '../storage/mails.ts'
import { putInOutbox } from '../storage/outbox-mails.ts'
import type { Statement, Store } from '../storage/store.ts'
import { markUndeliverable } from '../storage/undeliverable.ts'
import { lookAgain } from './plan-contacts.ts'
import { type Letterhead, writeLetter } from './write-letter.ts'

/** What sending works with. */
export interface PostOffice {
  readonly store: Store
  /** Null where no mail server is set: then every letter lands in the outbox. */
  readonly carrier: Carrier | null
  readonly letterhead: Letterhead
  readonly mailsPerMinute: number
  /** Letters handed over at the same time: what may go twice when the program ends in the middle. */
  readonly lettersAtOnce: number
  readonly now: () => Date
}

/** Longer than any hand-over may take (smtp-carrier); after it a letter is taken for lost with its worker. */
const LEASE_MINUTES = 10
const MINUTE_MS = 60 * 1000

/** How the letters of one round ended; `unavailable` ones wait. */
export interface SendingReport {
  readonly sent: number
  readonly refused: number
  readonly skipped: number
  readonly unavailable: number
  /** The last thing a mail server gave as its reason for taking nothing. */
  readonly failure: string | null
}

type Ending = { readonly outcome: 'sent' | 'refused' | 'skipped' | 'unavailable'; readonly reason: string | null }

/** Sends what waits, within the pace, until nothing is left or the mail server takes nothing any more. */
export async function sendMails(office: PostOffice): Promise<SendingReport> {
  const own = await listOwnLetters(office.store)
  const endings: Ending[] = []
  for (let isOpen = true; isOpen; ) {
    const round = await sendRound(office, own)
    endings.push(...round)
    isOpen = round.some(({ outcome }) => outcome !== 'unavailable')
  }
  const count = (wanted: Ending['outcome']) => endings.filter(({ outcome }) => outcome === wanted).length
  return {
    sent: count('sent'),
    refused: count('refused'),
    skipped: count('skipped'),
    unavailable: count('unavailable'),
    failure: endings.findLast(({ outcome }) => outcome === 'unavailable')?.reason ?? null,
  }
}

async function sendRound(office: PostOffice, own: readonly OwnLetter[]): Promise<Ending[]> {
  const { store } = office
  const now = office.now()
  const sent = await countSentSince(store, new Date(now.getTime() - MINUTE_MS))
  const limit = Math.min(office.lettersAtOnce, office.mailsPerMinute - sent)
  if (limit <= 0) return []
  const until = new Date(now.getTime() + LEASE_MINUTES * MINUTE_MS)
  const mails = await claimMails(store, { lease: randomUUID(), limit, now, until })
  // Texts, languages and states are those of this moment, not of the moment at which the letter was queued.
  const situations = await listContactSituations(
    store,
    mails.map(({ invitationId }) => invitationId),
  )
  // A link must be known before anybody can open it.
  await store.write(situations.map((situation) => linkOf(office, situation, now)))
  return Promise.all(
    mails.map((mail) =>
      sendMail(
        office,
        own,
        mail,
        situations.find(({ invitationId }) => invitationId === mail.invitationId),
      ),
    ),
  )
}

async function sendMail(
  office: PostOffice,
  own: readonly OwnLetter[],
  mail: ClaimedMail,
  situation: InvitationSituation | undefined,
): Promise<Ending> {
  const now = office.now()
  const isTheirs = situation?.person.id === mail.personId
  if (situation === undefined || !isTheirs) return skip(office, mail, 'handed-over', [])
  const next = nextContact(situation, now)
  if (next.outcome !== 'due' || next.step !== mail.step) return doNotSend(office, mail, next)
  const letter = writeLetter(situation, mail.step, office.letterhead, own, now)
  const isForOutbox = office.carrier === null || situation.activity.isSample
  if (isForOutbox || office.carrier === null) return putAside(office, mail, situation, letter)
  const delivery = await office.carrier.deliver(letter)
  return settle(office, mail, situation, letter, delivery)
}

const linkOf = ({ letterhead }: PostOffice, { invitationId, generation }: InvitationSituation, now: Date): Statement =>
  insertPersonalLink(
    { tokenHash: linkTokenHash(linkToken(letterhead.keys.links, invitationId, generation)), invitationId, generation },
    now,
  )

/** Something has changed since the letter was queued. */
async function doNotSend({ store, now }: PostOffice, mail: ClaimedMail, next: NextContact): Promise<Ending> {
  if (next.outcome === 'later' && next.step === mail.step) {
    await store.write([postponeMail(mail, next.at, { reason: 'not-due', isInDoubt: false })])
    return { outcome: 'skipped', reason: 'not-due' }
  }
  const again = next.outcome === 'due' ? { dueAt: now(), ended: null } : lookAgain(next)
  const reason = next.outcome === 'none' ? next.reason : 'superseded'
  return skip({ store, now }, mail, reason, [scheduleContact(mail.invitationId, null, again)])
}

async function skip(
  { store, now }: Pick<PostOffice, 'store' | 'now'>,
  mail: ClaimedMail,
  reason: string,
  further: readonly Statement[],
): Promise<Ending> {
  await store.write([settleUnsent(mail, 'skipped', reason, now()), ...further])
  return { outcome: 'skipped', reason }
}

/** No server is to carry it: it is sent when it lies in the outbox, in one transaction. */
async function putAside(
  { store, letterhead, now }: PostOffice,
  mail: ClaimedMail,
  situation: InvitationSituation,
  letter: Letter,
): Promise<Ending> {
  const sealed = sealText(JSON.stringify(letter), letterhead.keys.outbox)
  await store.write([putInOutbox(mail.id, sealed, now()), ...sentStatements(mail, situation, letter, now())])
  return { outcome: 'sent', reason: null }
}

async function settle(
  { store, now }: PostOffice,
  mail: ClaimedMail,
  situation: InvitationSituation,
  letter: Letter,
  delivery: Delivery,
): Promise<Ending> {
  if (delivery.outcome === 'taken') {
    await store.write(sentStatements(mail, situation, letter, now()))
    return { outcome: 'sent', reason: null }
  }
  if (delivery.outcome === 'refused') {
    const { personId, invitationId } = mail
    const bounce = { personId, invitationId, kind: 'refused-by-server', detail: delivery.reason } as const
    await store.write([settleUnsent(mail, 'refused', delivery.reason, now()), ...markUndeliverable(bounce, now())])
    return { outcome: 'refused', reason: delivery.reason }
  }
  await store.write([postponeMail(mail, retryAt(mail, now()), delivery)])
  return { outcome: 'unavailable', reason: delivery.reason }
}

function sentStatements(mail: ClaimedMail, situation: InvitationSituation, letter: Letter, now: Date): Statement[] {
  const sent = [...situation.sent, { step: mail.step, at: now }]
  return [
    settleSent(mail, { language: letter.language, address: letter.to.address }, now),
    scheduleContact(mail.invitationId, null, lookAgain(nextContact({ ...situation, sent }, now))),
  ]
}

const RETRY_MINUTES = [1, 5, 15, 60]

const retryAt = ({ attempts }: ClaimedMail, now: Date): Date =>
  new Date(now.getTime() + (RETRY_MINUTES[attempts - 1] ?? 60) * MINUTE_MS)
