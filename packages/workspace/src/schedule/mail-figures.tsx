import type { Schedule } from '@estela/contract'
import { useId } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import styles from './schedule.module.css'

/** What the mail has come to. */
export function MailFigures({ schedule }: { readonly schedule: Schedule }) {
  const t = useTranslations('workspace')
  const headingId = useId()
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{t('schedule-figures')}</h2>
      <dl className={styles.figures}>
        <Figure term={t('schedule-sent')} count={schedule.sentInLastDay} />
        <Figure term={t('schedule-waiting')} count={schedule.waiting} />
        <Figure term={t('schedule-overdue')} count={schedule.overdue} isBad />
        <Figure term={t('schedule-refused')} count={schedule.refusedInLastWeek} isBad />
        <Figure term={t('schedule-in-doubt')} count={schedule.inDoubt} isBad />
      </dl>
      {schedule.inDoubt > 0 && <p className="soft">{t('schedule-in-doubt-about')}</p>}
    </section>
  )
}

function Figure({ term, count, isBad }: { readonly term: string; readonly count: number; readonly isBad?: boolean }) {
  const format = useFormatter()
  return (
    <div>
      <dt>{term}</dt>
      <dd className={isBad && count > 0 ? styles.bad : undefined}>{format.number(count)}</dd>
    </div>
  )
}
