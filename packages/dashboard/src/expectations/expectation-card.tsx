import type { ExpectationRow } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import styles from '../comparison/comparison.module.css'
import { useHiddenTitle } from '../comparison/hidden-title.ts'
import { plainWording } from '../comparison/plain-wording.ts'
import { OutcomesTable } from './outcomes-table.tsx'

/** What became of one expectation. Expectation and outcome are two questions, so their means are never compared. */
export function ExpectationCard({ row }: { readonly row: ExpectationRow }) {
  const t = useTranslations('dashboard')
  const text = useLocalizedText()
  const hiddenTitle = useHiddenTitle()
  const id = useId()
  const { person, institution } = row
  return (
    <article className={styles.card} aria-labelledby={id}>
      <h3 id={id}>{person.shown ? text(person.sentence) : hiddenTitle(person)}</h3>
      <p className={styles.wording}>
        {t('asked-earlier', { wording: plainWording(text(row.expectationWording)) })} <code>{row.expectationItem}</code>
      </p>
      <p className={styles.wording}>
        {t('asked-later', { wording: plainWording(text(row.realisationWording)) })} <code>{row.item}</code>
      </p>
      {person.shown ? <OutcomesTable fulfilment={person} pairedAs="person" /> : <p>{text(person.sentence)}</p>}
      {(institution.shown || institution.reason !== 'nobody') && (
        <section className={styles.institution}>
          <h4>{t('institution-pairs')}</h4>
          <p>{text(institution.sentence)}</p>
          {institution.shown && <OutcomesTable fulfilment={institution} pairedAs="institution" />}
        </section>
      )}
    </article>
  )
}
