import type { IssuedLink } from '@estela/contract'
import { Hono } from 'hono'
import { Problem } from '../http/problem.ts'
import { linkTokenHash, newLinkToken } from '../personal-link/link-token.ts'
import type { Services } from '../services.ts'
import { insertPersonalLink, isInvitation } from '../storage/invitations.ts'

export const invitationRoutes = ({ store, now, publicUrl }: Services) =>
  new Hono().post('/:invitationId/links', async (c) => {
    const invitationId = c.req.param('invitationId')
    if (!(await isInvitation(store, invitationId))) throw new Problem('invitation-unknown')

    const token = newLinkToken()
    await store.write([insertPersonalLink(linkTokenHash(token), invitationId, now())])
    return c.json<IssuedLink>({ url: `${publicUrl}/s/${token}` }, 201)
  })
