import type { AnalysisPlan } from '@estela/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDates } from '../names/dates.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import styles from './analysis-plan.module.css'
import { analysisPlanQuery, saveAnalysisPlanMutation } from './analysis-plan.query.ts'
import { draftOf, formOf, NAMED_MAX, withNamed } from './plan-draft.ts'
import { PlanQuestion } from './plan-question.tsx'

/** Names up to six questions, each with the smallest change that matters; saved often, locked once. */
export function PlanEditor({ plan }: { readonly plan: AnalysisPlan }) {
  const t = useTranslations('workspace')
  const dates = useDates()
  const [form, setForm] = useState(formOf(plan))
  const save = useSavePlan(plan)
  const confirmation = useRef<HTMLDialogElement>(null)
  const named = Object.keys(form).length
  const send = (lock: boolean) => {
    const draft = draftOf(form, plan, lock)
    if (draft !== null) save.mutate(draft)
  }
  const canSend = draftOf(form, plan, false) !== null
  return (
    <form
      className={styles.plan}
      onSubmit={(event) => {
        event.preventDefault()
        send(false)
      }}
    >
      <p>{t('plan-until', { day: dates.day(plan.closesAt) })}</p>
      <fieldset>
        <legend>{t('plan-questions', { count: named, max: NAMED_MAX })}</legend>
        {plan.candidates.map((candidate) => (
          <PlanQuestion
            key={candidate.item}
            candidate={candidate}
            typed={form[candidate.item] ?? null}
            canBeNamed={named < NAMED_MAX}
            onName={(isNamed) => setForm(withNamed(form, candidate.item, isNamed))}
            onType={(typed) => setForm({ ...form, [candidate.item]: typed })}
          />
        ))}
      </fieldset>
      {save.isError && <ProblemNotice title={t('plan-not-saved')} error={save.error} retry={() => send(false)} />}
      <p className={styles.actions}>
        <button type="submit" className="button-primary" disabled={!canSend || save.isPending}>
          {t('plan-save')}
        </button>
        <button type="button" disabled={!canSend || named === 0} onClick={() => confirmation.current?.showModal()}>
          {t('plan-lock')}
        </button>
        <span role="status">{plan.savedAt !== null && t('plan-saved', { day: dates.day(plan.savedAt) })}</span>
      </p>
      <LockDialog dialog={confirmation} named={named} onLock={() => send(true)} />
    </form>
  )
}

function useSavePlan(plan: AnalysisPlan) {
  const client = useQueryClient()
  return useMutation({
    ...saveAnalysisPlanMutation(plan.waveId),
    onSuccess: async (saved) => {
      client.setQueryData(analysisPlanQuery(plan.waveId).queryKey, saved)
      await client.invalidateQueries({ queryKey: ['comparison'] })
    },
  })
}

function LockDialog(props: {
  readonly dialog: React.RefObject<HTMLDialogElement | null>
  readonly named: number
  readonly onLock: () => void
}) {
  const t = useTranslations('workspace')
  const headingId = useId()
  const close = () => props.dialog.current?.close()
  return (
    <dialog ref={props.dialog} aria-labelledby={headingId}>
      <h3 id={headingId}>{t('plan-lock-title', { count: props.named })}</h3>
      <p>{t('plan-lock-warning')}</p>
      <p className={styles.actions}>
        <button
          type="button"
          className="button-primary"
          onClick={() => {
            close()
            props.onLock()
          }}
        >
          {t('plan-lock')}
        </button>
        <button type="button" onClick={close}>
          {t('plan-keep-open')}
        </button>
      </p>
    </dialog>
  )
}
