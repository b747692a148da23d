import { type HandOverReceipt, type IssuedLink, Successor } from '@estela/contract'
import { Hono } from 'hono'
import { jsonBody } from '../http/json-body.ts'
import { Problem } from '../http/problem.ts'
import { handOverInvitation } from '../outreach/hand-over.ts'
import { linkToken, linkTokenHash } from '../personal-link/link-token.ts'
import type { Services } from '../services.ts'
import { findGeneration, insertPersonalLink } from '../storage/invitations.ts'
import { findInvitedContact, type InvitedContact, revokeLinks } from '../storage/recipient-contacts.ts'

/** What an evaluator does about one invitation. */
export const invitationRoutes = (services: Services) =>
  new Hono()
    .post('/:invitationId/links', async (c) => c.json(await issueLink(services, c.req.param('invitationId')), 201))
    .post('/:invitationId/revocation', async (c) => {
      const contact = await contactOf(services, c.req.param('invitationId'))
      await services.store.write(revokeLinks(contact, services.now()))
      services.recentLinks.forgetAll()
      return c.json(await issueLink(services, contact.invitationId), 201)
    })
    .post('/:invitationId/successor', jsonBody(Successor), async (c) => {
      await handOverInvitation(services, await contactOf(services, c.req.param('invitationId')), c.req.valid('json'))
      return c.json<HandOverReceipt>({ outcome: 'handed-over' })
    })

/** The link that also stands in the letters; the same as long as it is not revoked. */
async function issueLink({ store, now, letterhead }: Services, invitationId: string): Promise<IssuedLink> {
  const generation = await findGeneration(store, invitationId)
  if (generation === null) throw new Problem('invitation-unknown')
  const token = linkToken(letterhead.keys.links, invitationId, generation)
  await store.write([insertPersonalLink({ tokenHash: linkTokenHash(token), invitationId, generation }, now())])
  return { url: `${letterhead.publicUrl}/s/${token}` }
}

async function contactOf({ store }: Services, invitationId: string): Promise<InvitedContact> {
  const contact = await findInvitedContact(store, invitationId)
  if (contact === null) throw new Problem('invitation-unknown')
  return contact
}
