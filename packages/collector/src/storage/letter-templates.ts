import type { OwnLetter } from '@estela/core/contact/default-letters'
import type { LetterStep } from '@estela/core/contact/letter-text'
import { text } from './rows.ts'
import type { Statement, Store } from './store.ts'

/** The letters that an evaluator has written in place of the default ones. */
export async function listOwnLetters(store: Store): Promise<OwnLetter[]> {
  const rows = await store.read('SELECT step, language, subject, body FROM letter_template')
  return rows.map((row) => ({
    step: text(row, 'step') as LetterStep,
    language: text(row, 'language'),
    template: { subject: text(row, 'subject'), body: text(row, 'body') },
  }))
}

export const saveOwnLetter = ({ step, language, template }: OwnLetter, now: Date): Statement => ({
  sql: `INSERT INTO letter_template (step, language, subject, body, changed_at) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET subject = excluded.subject, body = excluded.body, changed_at = excluded.changed_at`,
  args: [step, language, template.subject, template.body, now.toISOString()],
})

/** Back to the default text. */
export const deleteOwnLetter = (step: LetterStep, language: string): Statement => ({
  sql: 'DELETE FROM letter_template WHERE step = ? AND language = ?',
  args: [step, language],
})
