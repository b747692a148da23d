import type { ActivityDetails, EndDateOutcome } from '@estela/contract'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDates } from '../names/dates.ts'
import styles from './end-date-dialog.module.css'
import { EndDateDialog } from './end-date-dialog.tsx'

/** A button to move the end date, and what came of it. */
export function MoveEndDate({ activity }: { readonly activity: ActivityDetails }) {
  const t = useTranslations('workspace')
  const dates = useDates()
  const [isOpen, setOpen] = useState(false)
  const [moved, setMoved] = useState<EndDateOutcome | null>(null)
  const count = moved?.waves.filter(({ to }) => to !== null).length ?? 0
  return (
    <div className={styles.actions}>
      <button type="button" onClick={() => setOpen(true)}>
        {t('end-date-move')}
      </button>
      <span role="status">
        {moved !== null && t('end-date-moved', { day: dates.day(moved.endDate), moved: count })}
      </span>
      {isOpen && <EndDateDialog activity={activity} onMoved={setMoved} onClose={() => setOpen(false)} />}
    </div>
  )
}
