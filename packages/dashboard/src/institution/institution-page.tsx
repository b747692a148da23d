import type { ChangeRow } from '@estela/contract'
import type { PairedAs } from '@estela/core'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { useComparison } from '../comparison/comparison-context.ts'
import { plainWording } from '../comparison/plain-wording.ts'
import { CapacityRow } from './capacity-row.tsx'
import styles from './institution.module.css'
import { OnceAsked } from './once-asked.tsx'

/** How able people say their institution is, the first time they were asked and later. */
export function InstitutionPage() {
  const t = useTranslations('institution')
  const { comparison } = useComparison()
  const changes = comparison.changes.filter(({ level }) => level === 'INST')
  const described = comparison.described.filter(({ level }) => level === 'INST')
  const byAnother = changes.filter(({ institution }) => institution.shown || institution.reason !== 'nobody')
  return (
    <section aria-labelledby="heading-institution">
      <h2 id="heading-institution">{t('title')}</h2>
      {changes.length + described.length === 0 ? (
        <>
          <p>{t('none')}</p>
          <p>{t('none-next')}</p>
        </>
      ) : (
        <p>{t('first-measurement')}</p>
      )}
      {changes.length > 0 && <Ladder rows={changes} pairedAs="person" />}
      {byAnother.length > 0 && <Ladder rows={byAnother} pairedAs="institution" />}
      {described.length > 0 && <OnceAsked rows={described} isSample={comparison.isSample} />}
    </section>
  )
}

function Ladder({ rows, pairedAs }: { readonly rows: readonly ChangeRow[]; readonly pairedAs: PairedAs }) {
  const t = useTranslations('institution')
  const shown = rows.flatMap((row) => {
    const change = row[pairedAs]
    return change.shown ? [{ row, change }] : []
  })
  const scales = new Map(shown.map(({ row: { scale } }) => [scale.id, scale]))
  return (
    <section aria-labelledby={`rated-${pairedAs}`}>
      <h3 id={`rated-${pairedAs}`}>{t(`heading-${pairedAs}`)}</h3>
      <p>{t(`explained-${pairedAs}`)}</p>
      {[...scales.values()].map((scale) => (
        <div key={scale.id}>
          <Steps scale={scale} />
          <ul className={styles.rows}>
            {shown
              .filter(({ row }) => row.scale.id === scale.id)
              .map(({ row, change }) => (
                <li key={`${row.item} ${row.wording.en}`}>
                  <CapacityRow row={row} change={change} />
                </li>
              ))}
          </ul>
        </div>
      ))}
      <HiddenRows rows={rows} pairedAs={pairedAs} />
    </section>
  )
}

/** Capacities of which nothing may be shown, below the reason that they have in common. */
function HiddenRows({ rows, pairedAs }: { readonly rows: readonly ChangeRow[]; readonly pairedAs: PairedAs }) {
  const text = useLocalizedText()
  const hidden = rows.filter((row) => !row[pairedAs].shown)
  const reasons = new Set(hidden.map((row) => text(row[pairedAs].sentence)))
  return [...reasons].map((reason) => (
    <div key={reason}>
      <p>{reason}</p>
      <ul>
        {hidden
          .filter((row) => text(row[pairedAs].sentence) === reason)
          .map((row) => (
            <li key={`${row.item} ${row.wording.en}`}>
              {plainWording(text(row.wording))} <code>{row.item}</code>
            </li>
          ))}
      </ul>
    </div>
  ))
}

/** What the numbers below the dots stand for. */
function Steps({ scale }: Pick<ChangeRow, 'scale'>) {
  const t = useTranslations('institution')
  const text = useLocalizedText()
  return (
    <div className={styles.legend}>
      <ol className={styles.steps} aria-label={t('steps')}>
        {scale.steps.map(({ value, label }) => (
          <li key={value}>
            <strong>{value}</strong> {text(label)}
          </li>
        ))}
      </ol>
      <ul className={styles.signs}>
        <li>
          <span className={styles.earlier} /> {t('first-time')}
        </li>
        <li>
          <span className={styles.later} /> {t('later')}
        </li>
      </ul>
    </div>
  )
}
