import type { IssuedLink } from '@estela/contract'
import { Hono } from 'hono'
import { Problem } from '../http/problem.ts'
import { linkToken, linkTokenHash } from '../personal-link/link-token.ts'
import type { Services } from '../services.ts'
import { findGeneration, insertPersonalLink } from '../storage/invitations.ts'

export const invitationRoutes = ({ store, now, letterhead: { keys, publicUrl } }: Services) =>
  new Hono().post('/:invitationId/links', async (c) => {
    const invitationId = c.req.param('invitationId')
    const generation = await findGeneration(store, invitationId)
    if (generation === null) throw new Problem('invitation-unknown')

    const token = linkToken(keys.links, invitationId, generation)
    await store.write([insertPersonalLink({ tokenHash: linkTokenHash(token), invitationId, generation }, now())])
    return c.json<IssuedLink>({ url: `${publicUrl}/s/${token}` }, 201)
  })
