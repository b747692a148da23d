import { randomUUID } from 'node:crypto'
import type { Random } from '@estela/seeds'
import { linkTokenHash } from '../personal-link/link-token.ts'
import { findInvitationByLink } from '../storage/invitations.ts'
import type { Store } from '../storage/store.ts'
import { insertSubmission } from '../storage/submissions.ts'
import { endDateStatements, previewEndDate } from '../studies/move-end-date.ts'
import { submissionRecord } from '../submission-record.ts'
import type { Happening } from './happenings.ts'
import { activityStatements, ENTERED_DAYS_BEFORE, type SimulatedActivity } from './simulated-activities.ts'
import type { TakenLetter } from './simulated-carrier.ts'
import { daysAfter } from './simulated-time.ts'

const ANSWER_SHARE = 0.3
const ANSWER_DAYS = 6
const MOVED_SHARE = 0.15
const MOVED_DAYS = 60

/** Somebody enters the activity two months before it ends; some are moved when it is near. */
export function entriesOf(store: Store, entered: SimulatedActivity, random: Random): readonly Happening[] {
  const end = new Date(entered.activity.endDate)
  const enteredAt = daysAfter(end, -ENTERED_DAYS_BEFORE)
  const entry = { at: enteredAt, happen: () => store.write(activityStatements(entered, enteredAt)) }
  if (!random.chance(MOVED_SHARE)) return [entry]
  const movedAt = daysAfter(end, -20 * random.uniform())
  const newEnd = daysAfter(end, MOVED_DAYS * random.uniform())
    .toISOString()
    .slice(0, 10)
  return [entry, { at: movedAt, happen: () => moveEndDate(store, entered, newEnd, movedAt) }]
}

async function moveEndDate(store: Store, { activity }: SimulatedActivity, endDate: string, now: Date): Promise<void> {
  const moves = await previewEndDate(store, activity, endDate)
  await store.write(endDateStatements(activity.id, endDate, moves, now))
}

/** Some of those who get a letter answer within days, once, by the link that stands in it. */
export function answersTo(store: Store, letters: readonly TakenLetter[], random: Random): readonly Happening[] {
  return letters.flatMap(({ letter, at }) => {
    const token = /\/s\/([\w-]{22})/.exec(letter.text)?.[1]
    if (token === undefined || !random.chance(ANSWER_SHARE)) return []
    const answeredAt = daysAfter(at, random.uniform() * ANSWER_DAYS)
    return [{ at: answeredAt, happen: () => answer(store, token, answeredAt) }]
  })
}

async function answer(store: Store, token: string, receivedAt: Date): Promise<void> {
  const invited = await findInvitationByLink(store, linkTokenHash(token))
  if (invited === null || receivedAt < invited.wave.opensAt || receivedAt >= invited.wave.closesAt) return
  const given = { ...invited, id: randomUUID(), language: 'en', answers: {}, receivedAt }
  await insertSubmission(
    store,
    submissionRecord(given, () => ({})),
  )
}
