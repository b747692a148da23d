import type { ContactStep } from '@estela/core'
import { integer, text } from './rows.ts'
import type { Statement, Store } from './store.ts'

/** A letter that is due to somebody. */
export interface DueMail {
  /** Follows from the three that follow; names the message as well. */
  readonly id: string
  readonly invitationId: string
  readonly personId: string
  readonly step: ContactStep
  readonly dueAt: Date
  readonly windowEndsAt: Date
}

/**
 * Puts letters in the queue. One that has been sent, or is in somebody's hands, stays as it is; one that was given up for a reason
 * that no longer holds is taken up again, and one that waits for a later time goes now.
 */
export const queueMails = (mails: readonly DueMail[]): Statement => ({
  sql: `INSERT INTO mail (id, invitation_id, person_id, step, state, due_at, not_before, window_ends_at)
        SELECT value ->> 'id', value ->> 'invitationId', value ->> 'personId', value ->> 'step', 'queued',
          value ->> 'dueAt', value ->> 'dueAt', value ->> 'windowEndsAt'
        FROM json_each(?) WHERE true
        ON CONFLICT DO UPDATE SET state = 'queued', due_at = excluded.due_at, not_before = excluded.not_before,
          window_ends_at = excluded.window_ends_at, settled_at = NULL, reason = NULL
          WHERE mail.state IN ('queued', 'refused', 'skipped')`,
  args: [
    JSON.stringify(
      mails.map((mail) => ({
        ...mail,
        dueAt: mail.dueAt.toISOString(),
        windowEndsAt: mail.windowEndsAt.toISOString(),
      })),
    ),
  ],
})

/** Letters that went before the program kept their log. */
export const insertSentMails = (
  mails: readonly (DueMail & { readonly language: string; readonly address: string })[],
) => ({
  sql: `INSERT INTO mail (id, invitation_id, person_id, step, state, due_at, not_before, window_ends_at, attempts,
          language, address, settled_at)
        SELECT value ->> 'id', value ->> 'invitationId', value ->> 'personId', value ->> 'step', 'sent',
          value ->> 'dueAt', value ->> 'dueAt', value ->> 'windowEndsAt', 1, value ->> 'language', value ->> 'address',
          value ->> 'dueAt'
        FROM json_each(?)`,
  args: [JSON.stringify(mails)],
})

/** A letter that this worker alone has in hand until its lease ends. */
export interface ClaimedMail {
  readonly id: string
  readonly invitationId: string
  readonly personId: string
  readonly step: ContactStep
  readonly dueAt: Date
  /** 1 at the first attempt. */
  readonly attempts: number
  readonly lease: string
}

/** Of so many that wait, the most urgent are chosen: the whole backlog need not be sorted each time. */
const CONSIDERED_MAX = 500

/**
 * Takes letters in hand, at most one to each person at a time. Those whose worker has not been heard of before its lease
 * ended are taken again, and it is noted that nobody knows whether they went out.
 * @param lease a name that no other claim has
 */
export async function claimMails(
  store: Store,
  {
    lease,
    limit,
    now,
    until,
  }: { readonly lease: string; readonly limit: number; readonly now: Date; readonly until: Date },
): Promise<ClaimedMail[]> {
  const at = now.toISOString()
  await store.write([
    {
      sql: `UPDATE mail SET state = 'sending', attempts = attempts + 1, doubts = doubts + (state = 'sending'), lease = ?,
              not_before = ?
            WHERE id IN (
              SELECT id FROM (
                SELECT id, due_at, person_id,
                  row_number() OVER (PARTITION BY person_id ORDER BY window_ends_at, due_at, id) AS turn
                FROM (SELECT id, due_at, person_id, window_ends_at FROM mail
                  WHERE state IN ('queued', 'sending') AND not_before <= ? ORDER BY not_before LIMIT ?)
              ) AS waiting
              WHERE turn = 1 AND NOT EXISTS (SELECT 1 FROM mail AS under_way
                WHERE under_way.person_id = waiting.person_id AND under_way.state = 'sending'
                  AND under_way.not_before > ?)
              ORDER BY due_at, id LIMIT ?)`,
      args: [lease, until.toISOString(), at, CONSIDERED_MAX, at, limit],
    },
  ])
  const rows = await store.read(
    `SELECT id, invitation_id, person_id, step, due_at, attempts FROM mail
     WHERE state IN ('queued', 'sending') AND not_before = ? AND lease = ? ORDER BY due_at, id`,
    [until.toISOString(), lease],
  )
  return rows.map((row) => ({
    id: text(row, 'id'),
    invitationId: text(row, 'invitation_id'),
    personId: text(row, 'person_id'),
    step: text(row, 'step') as ContactStep,
    dueAt: new Date(text(row, 'due_at')),
    attempts: integer(row, 'attempts'),
    lease,
  }))
}

/** The letter has gone. */
export const settleSent = (mail: ClaimedMail, letter: { language: string; address: string }, now: Date): Statement => ({
  sql: `UPDATE mail SET state = 'sent', language = ?, address = ?, settled_at = ?, lease = NULL, reason = NULL
        WHERE id = ? AND lease = ?`,
  args: [letter.language, letter.address, now.toISOString(), mail.id, mail.lease],
})

/** The letter will not go: the server refused it for good, or it has become pointless. */
export const settleUnsent = (
  mail: ClaimedMail,
  state: 'refused' | 'skipped',
  reason: string,
  now: Date,
): Statement => ({
  sql: 'UPDATE mail SET state = ?, reason = ?, settled_at = ?, lease = NULL WHERE id = ? AND lease = ?',
  args: [state, reason, now.toISOString(), mail.id, mail.lease],
})

/** The letter could not go now; or, in doubt, nobody knows whether it went. */
export const postponeMail = (
  mail: ClaimedMail,
  until: Date,
  { reason, isInDoubt }: { readonly reason: string; readonly isInDoubt: boolean },
): Statement => ({
  sql: `UPDATE mail SET state = 'queued', not_before = ?, reason = ?, doubts = doubts + ?, lease = NULL
        WHERE id = ? AND lease = ?`,
  args: [until.toISOString(), reason, isInDoubt ? 1 : 0, mail.id, mail.lease],
})

/** How many letters have gone since. */
export async function countSentSince(store: Store, since: Date): Promise<number> {
  const [row] = await store.read(`SELECT count(*) AS mails FROM mail WHERE settled_at > ? AND state = 'sent'`, [
    since.toISOString(),
  ])
  return row === undefined ? 0 : integer(row, 'mails')
}
