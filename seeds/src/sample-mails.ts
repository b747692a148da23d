import { type ContactStep, planWaves, waveTemplates } from '@estela/core'
import { playContacts } from '@estela/core/contact/play-contacts'
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
          return playContacts({ wave, plan: wave.contact, country }, { answeredAt, until: now }).map(
            ({ step, at: sentAt }) => {
              return { activityId: activity.id, personId, wavePosition: wave.position, step, sentAt }
            },
          )
        }),
      ),
    ),
  )
}
