import type { ChangeRow } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { ChangeFigures } from './change-figures.tsx'
import styles from './comparison.module.css'
import { useHiddenTitle } from './hidden-title.ts'
import { plainWording } from './plain-wording.ts'

interface Props {
  readonly row: ChangeRow
  readonly isSample: boolean
}

/** One question: the finding as title, then what was said both times. People first, institutions after them and apart. */
export function ChangeCard(props: Props) {
  const { row } = props
  const t = useTranslations('dashboard')
  const text = useLocalizedText()
  const hiddenTitle = useHiddenTitle()
  const id = useId()
  return (
    <article className={styles.card} aria-labelledby={id}>
      <h3 id={id}>{row.person.shown ? text(row.person.sentence) : hiddenTitle(row.person)}</h3>
      <p className={styles.wording}>
        {t('asked', { wording: plainWording(text(row.wording)) })} <code>{row.item}</code>
      </p>
      {row.person.shown ? (
        <ChangeFigures {...props} change={row.person} pairedAs="person" />
      ) : (
        <p>{text(row.person.sentence)}</p>
      )}
      <InstitutionPairs {...props} />
    </article>
  )
}

function InstitutionPairs(props: Props) {
  const t = useTranslations('dashboard')
  const text = useLocalizedText()
  const { institution } = props.row
  if (!institution.shown && institution.reason === 'nobody') return null
  return (
    <section className={styles.institution}>
      <h4>{t('institution-pairs')}</h4>
      <p>{text(institution.sentence)}</p>
      {institution.shown && <ChangeFigures {...props} change={institution} pairedAs="institution" />}
    </section>
  )
}
