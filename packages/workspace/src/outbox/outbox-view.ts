import { OUTBOX_PAGE_SIZE } from '@estela/contract'

/** What the outbox shows, as its address says it. */
export interface OutboxView {
  /** From 1. */
  readonly page: number
  /** The letter that is open. */
  readonly letterId: string | null
}

/** Reads the address; what it does not understand counts as not set. */
export function outboxView(search: URLSearchParams): OutboxView {
  const page = Number(search.get('page') ?? '1')
  return { page: Number.isInteger(page) && page >= 1 && page <= 1_000_000 ? page : 1, letterId: search.get('letter') }
}

/** How many pages the outbox has; an empty one has one. */
export const pageCount = (total: number): number => Math.max(1, Math.ceil(total / OUTBOX_PAGE_SIZE))
