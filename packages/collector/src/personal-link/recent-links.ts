import type { InvitedRespondent } from '../storage/invitations.ts'

const LINKS_MAX = 10_000

/** What a link leads to, as far as it does not change while the link is used: how far the invitation has come is left out. */
export type LinkTarget = Omit<InvitedRespondent, 'disposition' | 'hasDeclined' | 'hasWithdrawn'>

/**
 * The links in use: a recipient reads the questionnaire once and then saves many drafts, and each would look the link up
 * again. Whether the invitation has been answered is never taken from here; the statements that store decide it.
 */
export interface RecentLinks {
  get(tokenHash: string): LinkTarget | undefined
  /** Begin before looking a link up: what is found is kept, unless everything has been forgotten meanwhile. */
  beginLookUp(): (tokenHash: string, target: LinkTarget) => void
  /** What links lead to has changed: the dates of a wave, say. */
  forgetAll(): void
}

export function recentLinks(): RecentLinks {
  let targets = new Map<string, LinkTarget>()
  return {
    get: (tokenHash) => targets.get(tokenHash),
    beginLookUp() {
      const current = targets
      return (tokenHash, target) => {
        current.delete(tokenHash)
        current.set(tokenHash, target)
        const [oldest] = current.size > LINKS_MAX ? current.keys() : []
        if (oldest !== undefined) current.delete(oldest)
      }
    },
    forgetAll() {
      targets = new Map()
    },
  }
}
