import type { WaveIdentity } from '@estela/contract'
import type { ContactStep, LocalizedText, WaveKind } from '@estela/core'
import { integer, localized, text } from './rows.ts'
import type { Row, Store } from './store.ts'

/** What the mail has come to: letters in each state, since the beginning and lately. */
export interface MailFigures {
  /** Due and not gone. */
  readonly waiting: number
  /** Due before `overdueSince`, and not gone. */
  readonly overdue: number
  readonly sent: number
  readonly sentLately: number
  readonly refused: number
  readonly refusedLately: number
  /** How often nobody knows whether a letter went out. */
  readonly inDoubt: number
}

/** Counts letters. The three instants say since when something is overdue, sent lately, refused lately. */
export async function countMails(
  store: Store,
  since: { readonly overdue: Date; readonly sent: Date; readonly refused: Date },
): Promise<MailFigures> {
  const [row = {}] = await store.read(
    `SELECT count(*) FILTER (WHERE state IN ('queued', 'sending')) AS waiting,
       count(*) FILTER (WHERE state IN ('queued', 'sending') AND due_at < ?) AS overdue,
       count(*) FILTER (WHERE state = 'sent') AS sent,
       count(*) FILTER (WHERE state = 'sent' AND settled_at > ?) AS sent_lately,
       count(*) FILTER (WHERE state = 'refused') AS refused,
       count(*) FILTER (WHERE state = 'refused' AND settled_at > ?) AS refused_lately,
       coalesce(sum(doubts), 0) AS in_doubt
     FROM mail`,
    [since.overdue.toISOString(), since.sent.toISOString(), since.refused.toISOString()],
  )
  return {
    waiting: integer(row, 'waiting'),
    overdue: integer(row, 'overdue'),
    sent: integer(row, 'sent'),
    sentLately: integer(row, 'sent_lately'),
    refused: integer(row, 'refused'),
    refusedLately: integer(row, 'refused_lately'),
    inDoubt: integer(row, 'in_doubt'),
  }
}

/** People of one wave about whom something is due at the same instant. */
export interface DuePeople {
  readonly at: Date
  /** The letter that waits; null where the invitation is looked at then. */
  readonly step: ContactStep | null
  readonly activityTitle: LocalizedText
  readonly wave: WaveIdentity
  readonly people: number
}

/** What is due next, soonest first: invitations to be looked at, and letters that wait. */
export async function listNextDue(store: Store, limit: number): Promise<DuePeople[]> {
  const rows = await store.read(
    `SELECT due.at, due.step, due.people, activity.title, wave.id, wave.position, wave.kind,
       wave.offset_months, wave.offset_days
     FROM (
       SELECT * FROM (
         SELECT contact_due_at AS at, NULL AS step, wave_id, count(*) AS people FROM invitation
         WHERE contact_due_at IS NOT NULL GROUP BY contact_due_at, wave_id ORDER BY contact_due_at LIMIT ?)
       UNION ALL
       SELECT * FROM (
         SELECT mail.not_before AS at, mail.step, invitation.wave_id, count(*) AS people
         FROM mail JOIN invitation ON invitation.id = mail.invitation_id
         WHERE mail.state IN ('queued', 'sending')
         GROUP BY mail.not_before, mail.step, invitation.wave_id ORDER BY mail.not_before LIMIT ?)
     ) AS due
     JOIN wave ON wave.id = due.wave_id
     JOIN study ON study.id = wave.study_id
     JOIN activity ON activity.id = study.activity_id
     ORDER BY due.at, activity.code, wave.position, due.step LIMIT ?`,
    [limit, limit, limit],
  )
  return rows.map(toDuePeople)
}

const toDuePeople = (row: Row): DuePeople => ({
  at: new Date(text(row, 'at')),
  step: row.step === null ? null : (text(row, 'step') as ContactStep),
  activityTitle: localized(row, 'title'),
  wave: {
    id: text(row, 'id'),
    position: integer(row, 'position'),
    kind: text(row, 'kind') as WaveKind,
    offsetMonths: integer(row, 'offset_months'),
    offsetDays: integer(row, 'offset_days'),
  },
  people: integer(row, 'people'),
})
