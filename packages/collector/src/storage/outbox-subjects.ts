import type { ContactStep, LocalizedText } from '@estela/core'
import { integer, localized, text } from './rows.ts'
import type { Store } from './store.ts'

/** What a letter is about. */
export interface MailSubject {
  readonly step: ContactStep
  readonly activityTitle: LocalizedText
  readonly isSample: boolean
}

/** What these letters are about, by the id of each. */
export async function listMailSubjects(
  store: Store,
  mailIds: readonly string[],
): Promise<ReadonlyMap<string, MailSubject>> {
  const rows = await store.read(
    `SELECT mail.id, mail.step, activity.title, activity.is_sample FROM json_each(?) AS asked
     JOIN mail ON mail.id = asked.value
     JOIN invitation ON invitation.id = mail.invitation_id
     JOIN wave ON wave.id = invitation.wave_id
     JOIN study ON study.id = wave.study_id
     JOIN activity ON activity.id = study.activity_id`,
    [JSON.stringify(mailIds)],
  )
  return new Map(
    rows.map((row) => [
      text(row, 'id'),
      {
        step: text(row, 'step') as ContactStep,
        activityTitle: localized(row, 'title'),
        isSample: integer(row, 'is_sample') === 1,
      },
    ]),
  )
}
