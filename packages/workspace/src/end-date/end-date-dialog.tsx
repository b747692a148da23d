import type { ActivityDetails, EndDateOutcome } from '@estela/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { CollectorState } from '../problems/collector-state.tsx'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { endDatePreviewQuery, moveEndDateMutation } from './end-date.query.ts'
import styles from './end-date-dialog.module.css'
import { EndDateField } from './end-date-field.tsx'
import { EndDateMoves } from './end-date-moves.tsx'
import { isEndDate } from './read-end-date.ts'

/** Chooses another end date, shows exactly what moves and what stays, and moves it once that is confirmed. */
export function EndDateDialog(props: {
  readonly activity: ActivityDetails
  readonly onMoved: (outcome: EndDateOutcome) => void
  readonly onClose: () => void
}) {
  const t = useTranslations('workspace')
  const { activity } = props
  const [typed, setTyped] = useState(activity.endDate)
  const isOther = isEndDate(typed) && typed !== activity.endDate
  const preview = useQuery({ ...endDatePreviewQuery(activity.id, typed), enabled: isOther })
  const move = useMoveEndDate(activity.id, (outcome) => {
    props.onMoved(outcome)
    dialog.current?.close()
  })
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const send = () => move.mutate({ endDate: typed, expectedEndDate: activity.endDate })
  const count = preview.data?.waves.filter(({ to }) => to !== null).length ?? 0
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={headingId} onClose={props.onClose}>
      <h3 id={headingId}>{t('end-date-title')}</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (preview.data !== undefined) send()
        }}
      >
        <EndDateField label={t('end-date-new')} typed={typed} onType={setTyped} />
        <div className={styles.preview} aria-live="polite">
          {isOther ? (
            <CollectorState query={preview}>{(outcome) => <EndDateMoves outcome={outcome} />}</CollectorState>
          ) : (
            <p className="soft">{t('end-date-choose')}</p>
          )}
        </div>
        {move.isError && <ProblemNotice title={t('end-date-not-moved')} error={move.error} retry={send} />}
        <p className={styles.actions}>
          <button type="submit" className="button-primary" disabled={!isOther || !preview.isSuccess || move.isPending}>
            {isOther && preview.isSuccess ? t('end-date-confirm', { count }) : t('end-date-move')}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('end-date-keep')}
          </button>
        </p>
      </form>
    </dialog>
  )
}

/** Dates stand on many pages: after a move, and when somebody else has moved it, everything is asked for again. */
function useMoveEndDate(activityId: string, onMoved: (outcome: EndDateOutcome) => void) {
  const client = useQueryClient()
  return useMutation({
    ...moveEndDateMutation(activityId),
    onSuccess: onMoved,
    onSettled: () => client.invalidateQueries(),
  })
}
