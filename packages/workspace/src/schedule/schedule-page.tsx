import type { Schedule } from '@estela/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useMoment } from '../names/moments.ts'
import { PageHeading } from '../navigation/page-heading.tsx'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { CollectorState } from '../problems/collector-state.tsx'
import { BounceAddress } from './bounce-address.tsx'
import { MailFigures } from './mail-figures.tsx'
import { NextDue } from './next-due.tsx'
import styles from './schedule.module.css'
import { scheduleQuery } from './schedule.query.ts'
import { ScheduleStanding } from './schedule-standing.tsx'

/** Whether mail goes out as it should: how the schedule stands, what waits, what went wrong, what comes next. */
export function SchedulePage() {
  const t = useTranslations('workspace')
  const query = useQuery(scheduleQuery)
  return (
    <>
      <PageHeading title={t('page-schedule')} />
      <p>{t('schedule-about')}</p>
      <CollectorState query={query}>
        {(schedule) => (
          <div className={styles.parts}>
            <ScheduleStanding schedule={schedule} />
            {!schedule.hasMailServer && <NoMailServer />}
            <MailFigures schedule={schedule} />
            <LastFailure failure={schedule.lastFailure} />
            <NextDue next={schedule.next} />
            <BounceAddress address={schedule.bounceAddress} />
          </div>
        )}
      </CollectorState>
    </>
  )
}

function NoMailServer() {
  const t = useTranslations('workspace')
  return (
    <p>
      {t('schedule-no-mail-server')} <ScopedLink to="/outbox">{t('schedule-open-outbox')}</ScopedLink>
    </p>
  )
}

function LastFailure({ failure }: { readonly failure: Schedule['lastFailure'] }) {
  const t = useTranslations('workspace')
  const moment = useMoment()
  if (failure === null) return null
  return (
    <section aria-label={t('schedule-failure')}>
      <h2>{t('schedule-failure')}</h2>
      <p>
        {/* In the words of a server. */}
        <bdi lang="en">{failure.reason}</bdi>
      </p>
      <p className="soft">{t('schedule-failure-at', { time: moment(failure.at) })}</p>
    </section>
  )
}
