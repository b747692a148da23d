import type { Schedule } from '@estela/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useMoment } from '../names/moments.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import styles from './schedule.module.css'
import { resumeMailMutation, scheduleQuery, takeTurnMutation } from './schedule.query.ts'

/** How the schedule stands, what that means, and what can be done about it. */
export function ScheduleStanding({ schedule }: { readonly schedule: Schedule }) {
  const t = useTranslations('workspace')
  const moment = useMoment()
  const { state, lastTickAt } = schedule
  const isGood = state === 'running' || state === 'never'
  return (
    <section
      className={isGood ? styles.standing : `${styles.standing} ${styles.attention}`}
      aria-label={t('page-schedule')}
    >
      <p>
        <span className={isGood ? 'badge' : 'badge badge-attention'}>{t(`schedule-state-${state}`)}</span>{' '}
        {lastTickAt !== null && t('schedule-last-tick', { time: moment(lastTickAt) })}
      </p>
      <Advice schedule={schedule} />
      {state === 'paused' ? <Resume /> : <TakeTurn />}
    </section>
  )
}

function Advice({ schedule: { state, pausedBecause } }: { readonly schedule: Schedule }) {
  const t = useTranslations('workspace')
  const moment = useMoment()
  if (state === 'late' || state === 'never') return <p>{t(`schedule-${state}-advice`)}</p>
  if (state !== 'paused') return null
  return (
    <p>
      {t(`schedule-paused-${pausedBecause === 'clock-set-back' ? 'clock-set-back' : 'clock-set-forward'}`)}{' '}
      {t('schedule-clock-now', { time: moment(new Date()) })}
    </p>
  )
}

function Resume() {
  const t = useTranslations('workspace')
  const keep = useKeptSchedule()
  const resume = useMutation({ ...resumeMailMutation, onSuccess: keep })
  return (
    <>
      {resume.isError && (
        <ProblemNotice title={t('schedule-not-done')} error={resume.error} retry={() => resume.mutate()} />
      )}
      <button type="button" className="button-primary" disabled={resume.isPending} onClick={() => resume.mutate()}>
        {t('schedule-resume')}
      </button>
    </>
  )
}

function TakeTurn() {
  const t = useTranslations('workspace')
  const keep = useKeptSchedule()
  const turn = useMutation({ ...takeTurnMutation, onSuccess: keep })
  return (
    <>
      {turn.isError && <ProblemNotice title={t('schedule-not-done')} error={turn.error} retry={() => turn.mutate()} />}
      <div className={styles.actions}>
        <button type="button" disabled={turn.isPending} onClick={() => turn.mutate()}>
          {t('schedule-turn')}
        </button>
        <span role="status">{turn.isSuccess && t('schedule-turn-done')}</span>
      </div>
    </>
  )
}

/** The reply to a button is how the schedule stands from then on. What has been sent shows in other places too. */
function useKeptSchedule() {
  const client = useQueryClient()
  return async (schedule: Schedule) => {
    client.setQueryData(scheduleQuery.queryKey, schedule)
    await client.invalidateQueries({ queryKey: ['outbox'] })
  }
}
