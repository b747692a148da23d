import { type Fetch, personalLinkClient } from '@estela/contract/personal-link-client'

const REPLY_TIMEOUT_MS = 45_000

/** The token of `/s/{token}` and of `/s/{token}/contact`; an empty text when the address has none. */
export const tokenIn = (path: string): string => path.split('/')[2] ?? ''

/** Whether the address is that of the page on which a recipient decides about being asked. */
export const isContactPath = (path: string): boolean => path.split('/')[3] === 'contact'

/** On a poor line a request can hang without end; it is given up, and whoever sent it decides whether to try again. */
export const fetchInTime: Fetch = async (url, init) => {
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
