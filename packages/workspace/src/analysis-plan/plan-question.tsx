import type { AnalysisPlan } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import styles from './analysis-plan.module.css'
import { readThreshold } from './plan-draft.ts'

/** One question that may be named, and, once it is, the smallest change that matters. */
export function PlanQuestion(props: {
  readonly candidate: AnalysisPlan['candidates'][number]
  /** What was typed as its threshold; null while it is not named. */
  readonly typed: string | null
  readonly canBeNamed: boolean
  readonly onName: (isNamed: boolean) => void
  readonly onType: (typed: string) => void
}) {
  const t = useTranslations('workspace')
  const text = useLocalizedText()
  const id = useId()
  const { candidate, typed } = props
  const isNamed = typed !== null
  const isWrong = isNamed && readThreshold(typed) === null
  return (
    <div className={styles.question}>
      <input
        id={id}
        type="checkbox"
        checked={isNamed}
        disabled={!isNamed && !props.canBeNamed}
        onChange={(event) => props.onName(event.target.checked)}
      />
      <label htmlFor={id}>
        {text(candidate.wording).replaceAll(/\{[^{}]+\}/g, '…')} <code>{candidate.item}</code>
      </label>
      {isNamed && (
        <div className={styles.threshold}>
          <label htmlFor={`${id}-threshold`}>{t('plan-threshold')}</label>
          <input
            id={`${id}-threshold`}
            inputMode="decimal"
            value={typed}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? `${id}-error` : undefined}
            onChange={(event) => props.onType(event.target.value)}
          />
          {isWrong && (
            <p id={`${id}-error`} className={styles.error}>
              {t('plan-threshold-wrong')}
            </p>
          )}
        </div>
      )}
    </div>
  )
}
