import { type Fetch, personalLinkClient } from '@estela/contract/personal-link-client'

const REPLY_TIMEOUT_MS = 45_000

/** The token of `/s/{token}`; an empty text when the address has none. */
export const tokenIn = (path: string): string => /^\/s\/([^/]+)\/?$/.exec(path)?.[1] ?? ''

/** On a poor line a request can hang without end; it is given up, and whoever sent it decides whether to try again. */
const fetchInTime: Fetch = async (url, init) => {
  const controller = new AbortController()
  const timeout = setTimeout(() => controller.abort(), REPLY_TIMEOUT_MS)
  try {
    return await fetch(url, { ...init, signal: controller.signal })
  } finally {
    clearTimeout(timeout)
  }
}

export const linkClient = personalLinkClient(fetchInTime)

/** Its requests outlive the page that sent them. */
export const leavingLinkClient = personalLinkClient((url, init) => fetch(url, { ...init, keepalive: true }))
