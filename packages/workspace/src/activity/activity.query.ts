import type { Successor } from '@estela/contract'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { collector } from '../collector.ts'

/** One activity with its waves and invitations. */
export const activityQuery = (activityId: string) =>
  queryOptions({ queryKey: ['activity', activityId], queryFn: () => collector.activity(activityId) })

/** Asks for the personal link of an invitation. It is forgotten as soon as nothing shows it. */
export const issueLinkMutation = mutationOptions({
  mutationFn: (invitationId: string) => collector.issueLink(invitationId),
  gcTime: 0,
})

/** Makes every link of an invitation worthless, and a new one. */
export const revokeLinkMutation = mutationOptions({
  mutationFn: (invitationId: string) => collector.revokeLink(invitationId),
  gcTime: 0,
})

/** Somebody else answers from the wave of this invitation on. */
export const nameSuccessorMutation = (invitationId: string) =>
  mutationOptions({ mutationFn: (successor: Successor) => collector.nameSuccessor(invitationId, successor) })
