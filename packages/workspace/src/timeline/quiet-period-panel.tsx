import type { WaveTimeline } from '@estela/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import styles from './timeline.module.css'
import { quietPeriodMutation } from './timeline.query.ts'

const REASON_LENGTH_MAX = 500

/** Whom the quiet period keeps from being asked, and the way to ask them all the same, with a reason. */
export function QuietPeriodPanel({ wave }: { readonly wave: WaveTimeline }) {
  const t = useTranslations('workspace')
  const client = useQueryClient()
  const save = useMutation({
    ...quietPeriodMutation(wave.id),
    onSuccess: () => client.invalidateQueries({ queryKey: ['timeline'] }),
  })
  if (wave.heldBack === 0 && wave.quietPeriodLifted === null) return null
  return (
    <div className={styles.quiet}>
      {wave.heldBack > 0 && <p>{t('quiet-period-held-back', { count: wave.heldBack })}</p>}
      {wave.quietPeriodLifted === null ? (
        wave.canStillAsk && <LiftForm isPending={save.isPending} onLift={(reason) => save.mutate({ reason })} />
      ) : (
        <>
          <p>{t('quiet-period-lifted', { reason: wave.quietPeriodLifted })}</p>
          {wave.canStillAsk && (
            <button type="button" disabled={save.isPending} onClick={() => save.mutate({ reason: null })}>
              {t('quiet-period-keep')}
            </button>
          )}
        </>
      )}
      {save.isError && (
        <ProblemNotice
          title={t('quiet-period-not-saved')}
          error={save.error}
          retry={() => save.variables !== undefined && save.mutate(save.variables)}
        />
      )}
    </div>
  )
}

function LiftForm(props: { readonly isPending: boolean; readonly onLift: (reason: string) => void }) {
  const t = useTranslations('workspace')
  const id = useId()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(reason.trim() === '')
        if (reason.trim() !== '') props.onLift(reason.trim())
      }}
    >
      <label htmlFor={id}>{t('quiet-period-reason')}</label>
      <input
        id={id}
        value={reason}
        maxLength={REASON_LENGTH_MAX}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-error` : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      {isMissing && (
        <p id={`${id}-error`} className={styles.error}>
          {t('quiet-period-reason-missing')}
        </p>
      )}
      <button type="submit" disabled={props.isPending}>
        {t('quiet-period-lift')}
      </button>
    </form>
  )
}
