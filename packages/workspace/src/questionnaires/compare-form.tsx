import { SelectField } from '@estela/ui/select-field'
import { useId, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { carriedSearchWith } from '../navigation/scope.ts'
import styles from './questionnaires.module.css'

/** Chooses two versions, or a version and the draft, and leads to what is not the same in them. */
export function CompareForm(props: {
  readonly code: string
  /** The newest first. */
  readonly versions: readonly number[]
  readonly hasDraft: boolean
  readonly from?: string
  readonly to?: string
}) {
  const t = useTranslations('questionnaires')
  const headingId = useId()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const versions = props.versions.map((version) => ({ value: String(version), label: t('version-n', { version }) }))
  const later = [...(props.hasDraft ? [{ value: 'draft', label: t('draft') }] : []), ...versions]
  const [from, setFrom] = useState(props.from ?? (props.hasDraft ? versions[0] : versions[1])?.value ?? '')
  const [to, setTo] = useState(props.to ?? later[0]?.value ?? '')
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId}>{t('compare')}</h2>
      <form
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault()
          void navigate(`/questionnaires/${props.code}/compare${carriedSearchWith(search, { from, to })}`)
        }}
      >
        <SelectField label={t('compare-from')} value={from} options={versions} onChange={setFrom} />
        <SelectField label={t('compare-to')} value={to} options={later} onChange={setTo} />
        <button type="submit">{t('compare-show')}</button>
      </form>
    </section>
  )
}
