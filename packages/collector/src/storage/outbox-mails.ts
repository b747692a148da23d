import { text } from './rows.ts'
import type { Statement, Store } from './store.ts'

/** Puts a letter where the workspace shows it; tried again, the same letter takes its own place. */
export const putInOutbox = (mailId: string, sealed: string, now: Date): Statement => ({
  sql: `INSERT INTO outbox_mail (mail_id, put_at, sealed) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET put_at = excluded.put_at, sealed = excluded.sealed`,
  args: [mailId, now.toISOString(), sealed],
})

export interface OutboxMail {
  readonly mailId: string
  readonly putAt: string
  readonly sealed: string
}

/** Letters in the outbox, the newest first. */
export async function listOutboxMails(store: Store, offset: number, limit: number): Promise<OutboxMail[]> {
  const rows = await store.read(
    'SELECT mail_id, put_at, sealed FROM outbox_mail ORDER BY put_at DESC, mail_id LIMIT ? OFFSET ?',
    [limit, offset],
  )
  return rows.map((row) => ({ mailId: text(row, 'mail_id'), putAt: text(row, 'put_at'), sealed: text(row, 'sealed') }))
}

export async function countOutboxMails(store: Store): Promise<number> {
  const [row] = await store.read('SELECT count(*) AS mails FROM outbox_mail')
  return Number(row?.mails ?? 0)
}
