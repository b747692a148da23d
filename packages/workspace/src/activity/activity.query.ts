import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { collector } from '../collector.ts'

/** One activity with its waves and invitations. */
export const activityQuery = (activityId: string) =>
  queryOptions({ queryKey: ['activity', activityId], queryFn: () => collector.activity(activityId) })

/** Makes a new personal link for an invitation. The link is forgotten as soon as nothing shows it. */
export const issueLinkMutation = mutationOptions({
  mutationFn: (invitationId: string) => collector.issueLink(invitationId),
  gcTime: 0,
})
