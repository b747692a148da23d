import { directionOf } from '@estela/ui/text-direction'
import { useLanguageName } from '@estela/ui/use-language-name'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ImportPlan, PlannedTranslation } from './import-plan.ts'
import styles from './languages.module.css'

/** What a file would do to the questionnaire, before it does it. */
export function ImportDialog(props: {
  readonly plan: ImportPlan
  readonly onImport: (planned: readonly PlannedTranslation[]) => void
  readonly onClose: () => void
}) {
  const t = useTranslations('languages')
  const { plan } = props
  const [withFaults, setWithFaults] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  const faulty = plan.planned.filter(({ fault }) => fault !== null)
  const taken = withFaults ? plan.planned : plan.planned.filter(({ fault }) => fault === null)
  const take = () => {
    props.onImport(taken)
    close()
  }
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={headingId} onClose={props.onClose}>
      <h3 id={headingId}>{t('import-title')}</h3>
      <Summary plan={plan} />
      <PlannedList planned={plan.planned} />
      {faulty.length > 0 && (
        <label className={styles.check}>
          <input type="checkbox" checked={withFaults} onChange={(event) => setWithFaults(event.target.checked)} />
          {t('with-faults', { count: faulty.length })}
        </label>
      )}
      <p className={styles.actions}>
        <button type="button" className="button-primary" disabled={taken.length === 0} onClick={take}>
          {t('import-count', { count: taken.length })}
        </button>
        <button type="button" onClick={close}>
          {t('change-nothing')}
        </button>
      </p>
    </dialog>
  )
}

function Summary({ plan }: { readonly plan: ImportPlan }) {
  const t = useTranslations('languages')
  const languageName = useLanguageName()
  const { planned, unknown, empty, unchanged, newLanguages } = plan
  const count = (kind: PlannedTranslation['kind']) => planned.filter((each) => each.kind === kind).length
  const older = planned.filter(({ madeFrom }) => madeFrom !== null).length
  const names = newLanguages.map((language) => languageName(language)).join(', ')
  return (
    <>
      <ul>
        <li>{t('plan-added', { count: count('added') })}</li>
        <li>{t('plan-changed', { count: count('changed') })}</li>
        {count('confirmed') > 0 && <li>{t('plan-confirmed', { count: count('confirmed') })}</li>}
        {newLanguages.length > 0 && <li>{t('plan-new-languages', { names })}</li>}
        {older > 0 && <li>{t('plan-older', { count: older })}</li>}
        {unchanged > 0 && <li>{t('plan-unchanged', { count: unchanged })}</li>}
        {empty > 0 && <li>{t('plan-empty', { count: empty })}</li>}
      </ul>
      {unknown.length > 0 && (
        <details>
          <summary>{t('plan-unknown', { count: unknown.length })}</summary>
          <ul className={styles.planned}>
            {unknown.map(({ id, language, line }) => (
              <li key={`${id} ${language}`}>{t('unknown-line', { line, id })}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function PlannedList({ planned }: { readonly planned: readonly PlannedTranslation[] }) {
  const t = useTranslations('languages')
  const languageName = useLanguageName()
  if (planned.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <ul className={styles.planned} tabIndex={0} aria-label={t('plan')}>
      {planned.map(({ string, language, before, after, kind, madeFrom, fault }) => (
        <li key={`${string.id} ${language}`}>
          <bdi className={styles.part}>{string.id}</bdi> · {languageName(language)} · {t(`kind-${kind}`)}
          {fault !== null && <span className="badge badge-attention">{t('placeholder-fault')}</span>}
          {madeFrom !== null && <span className="badge badge-attention">{t('older-source')}</span>}
          {before !== '' && before !== after && <del dir={directionOf(language)}>{before}</del>}
          <ins dir={directionOf(language)}>{after}</ins>
        </li>
      ))}
    </ul>
  )
}
