import type { InvitedRespondent } from '../storage/invitations.ts'

const LINKS_MAX = 10_000

/** What a link leads to, as far as it does not change while the link is used: how far the invitation has come is left out. */
export type LinkTarget = Omit<InvitedRespondent, 'disposition'>

/**
 * The links in use: a recipient reads the questionnaire once and then saves many drafts, and each would look the link up
 * again. Whether the invitation has been answered is never taken from here; the statements that store decide it.
 */
export interface RecentLinks {
  get(tokenHash: string): LinkTarget | undefined
  keep(tokenHash: string, target: LinkTarget): void
}

export function recentLinks(): RecentLinks {
  const targets = new Map<string, LinkTarget>()
  return {
    get: (tokenHash) => targets.get(tokenHash),
    keep(tokenHash, target) {
      targets.delete(tokenHash)
      targets.set(tokenHash, target)
      const [oldest] = targets.size > LINKS_MAX ? targets.keys() : []
      if (oldest !== undefined) targets.delete(oldest)
    },
  }
}
