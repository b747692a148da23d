import { type ContactStep, planWaves, type ScheduledWave, waveTemplates } from '@estela/core'
import { nextContact, type SentLetter } from '@estela/core/contact/next-contact'
import { timeZoneOf } from '@estela/core/working-time/country-time-zone'
import type { Pilot } from './pilots.ts'
import type { SampleSubmission } from './sample-submissions.ts'

/** A letter that would have gone to a sample person, had there been a mailbox. */
export interface SampleMail {
  readonly activityId: string
  readonly personId: string
  /** From 1. */
  readonly wavePosition: number
  readonly step: ContactStep
  readonly sentAt: Date
}

/** The letters that the waves of the pilots have brought with them until `now`, by the rules that hold for all others. */
export function sampleMails(
  pilots: readonly Pilot[],
  submissions: readonly SampleSubmission[],
  now: Date,
): readonly SampleMail[] {
  const answers = new Map(submissions.map((each) => [`${each.personId} ${each.wavePosition}`, each.receivedAt]))
  return pilots.flatMap(({ country, activities }) =>
    activities.flatMap(({ activity, people }) =>
      planWaves(waveTemplates[activity.category] ?? [], activity.endDate, timeZoneOf(country)).flatMap((wave) =>
        people.flatMap(({ id: personId }) => {
          const answeredAt = answers.get(`${personId} ${wave.position}`) ?? null
          return lettersOf(wave, country, answeredAt, now).map(({ step, at: sentAt }) => {
            return { activityId: activity.id, personId, wavePosition: wave.position, step, sentAt }
          })
        }),
      ),
    ),
  )
}

/** What one person has heard about one wave until `now`. */
function lettersOf(wave: ScheduledWave, country: string, answeredAt: Date | null, now: Date): readonly SentLetter[] {
  const sent: SentLetter[] = []
  let moment = new Date(wave.opensAt.getTime() - (wave.contact.preNoticeDays ?? 0) * DAY_MS)
  while (moment <= now) {
    const stop = answeredAt !== null && answeredAt <= moment ? 'answered' : null
    const next = nextContact(
      { wave, plan: wave.contact, country, stop, sent, lastInvitedElsewhere: null, isQuietPeriodLifted: false },
      moment,
    )
    if (next.outcome === 'none') return sent
    if (next.outcome === 'due') sent.push({ step: next.step, at: moment })
    else moment = next.at
  }
  return sent
}

const DAY_MS = 24 * 60 * 60 * 1000
