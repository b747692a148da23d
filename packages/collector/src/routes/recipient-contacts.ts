import {
  AddressChange,
  Decline,
  type HandOverReceipt,
  LinkToken,
  type RecipientContact,
  Successor,
} from '@estela/contract'
import { waveState } from '@estela/core'
import { Hono } from 'hono'
import { jsonBody } from '../http/json-body.ts'
import { Problem } from '../http/problem.ts'
import { changeAddress } from '../outreach/change-address.ts'
import { handOverInvitation } from '../outreach/hand-over.ts'
import { linkTokenHash } from '../personal-link/link-token.ts'
import type { Services } from '../services.ts'
import { findInvitationByLink } from '../storage/invitations.ts'
import {
  confirmAddress,
  decline,
  findInvitedContact,
  hasCountedAnswers,
  type InvitedContact,
  returnToAnswer,
  withdrawConsent,
} from '../storage/recipient-contacts.ts'

/** What a recipient decides about being asked, whether the questionnaire is open or not. The token is the only key. */
export const recipientContactRoutes = (services: Services) => {
  const { store, now } = services
  return new Hono()
    .get('/:token/contact', async (c) => c.json(await standingOf(services, await contactOf(services, c))))
    .post('/:token/contact/confirmation', async (c) => {
      const contact = await contactOf(services, c)
      await store.write(confirmAddress(contact, now()))
      return c.json(await standingOf(services, await contactOf(services, c)))
    })
    .post('/:token/contact/address', jsonBody(AddressChange), async (c) => {
      await changeAddress(services, await contactOf(services, c), c.req.valid('json'))
      return c.json(await standingOf(services, await contactOf(services, c)))
    })
    .post('/:token/contact/decline', jsonBody(Decline), async (c) => {
      const contact = await contactOf(services, c)
      if (standing(contact) !== 'to-answer' && standing(contact) !== 'declined') throw new Problem('already-answered')
      const { reason, alsoLater } = c.req.valid('json')
      await store.write(decline(contact, reason, alsoLater, now()))
      return c.json(await standingOf(services, await contactOf(services, c)))
    })
    .post('/:token/contact/return', async (c) => {
      const contact = await contactOf(services, c)
      if (standing(contact) === 'declined') await store.write([returnToAnswer(contact, now())])
      return c.json(await standingOf(services, await contactOf(services, c)))
    })
    .post('/:token/contact/successor', jsonBody(Successor), async (c) => {
      await handOverInvitation(services, await contactOf(services, c), c.req.valid('json'))
      return c.json<HandOverReceipt>({ outcome: 'handed-over' })
    })
    .post('/:token/contact/withdrawal', async (c) => {
      const contact = await contactOf(services, c)
      if (!contact.hasWithdrawn) await store.write(withdrawConsent(contact, now()))
      return c.json(await standingOf(services, await contactOf(services, c)))
    })
}

/** Never from memory: a link that was revoked a moment ago decides nothing. */
async function contactOf(
  { store }: Services,
  c: { readonly req: { param(name: 'token'): string } },
): Promise<InvitedContact> {
  const token = c.req.param('token')
  const invited = LinkToken.safeParse(token).success ? await findInvitationByLink(store, linkTokenHash(token)) : null
  const contact = invited === null ? null : await findInvitedContact(store, invited.invitationId)
  if (contact === null) throw new Problem('link-unknown')
  return contact
}

/** People change their posts; whoever confirmed the address longer ago is asked again. */
const CONFIRMED_DAYS = 180

async function standingOf({ store, now }: Services, contact: InvitedContact): Promise<RecipientContact> {
  const { activityTitle, isSample, person } = contact
  const confirmedMs = now().getTime() - (person.addressConfirmedAt?.getTime() ?? Number.NEGATIVE_INFINITY)
  return {
    activityTitle,
    language: person.language,
    personName: person.name,
    maskedEmail: masked(person.email),
    isAddressConfirmed: confirmedMs < CONFIRMED_DAYS * 24 * 60 * 60 * 1000,
    wave: waveState(contact.wave, now()),
    standing: standing(contact),
    hasAnswers: await hasCountedAnswers(store, contact),
    isSample,
  }
}

function standing({ disposition, hasDeclined, hasWithdrawn }: InvitedContact): RecipientContact['standing'] {
  if (hasWithdrawn) return 'withdrawn'
  if (hasDeclined) return 'declined'
  return disposition === 'created' || disposition === 'started' ? 'to-answer' : 'answered'
}

/** `an…@example.org` */
const masked = (email: string): string => email.replace(/^(.{1,2})[^@]*@/u, '$1…@')
