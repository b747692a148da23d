import type { PersonDetails } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { Listing } from '../listing/listing.tsx'
import { useDates } from '../names/dates.ts'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { useWaveName } from '../waves/wave-name.ts'
import styles from './address-book.module.css'

/** What one person is asked about, and how far they have come; never what they answered. */
export function PersonInvitations({ invitations }: Pick<PersonDetails, 'invitations'>) {
  const t = useTranslations('workspace')
  const say = useTranslations('addressBook')
  const text = useLocalizedText()
  const waveName = useWaveName()
  const dates = useDates()
  const reason = useReason()
  const headingId = useId()
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{say('person-invitations')}</h2>
      <p className="soft">{say('person-invitations-about')}</p>
      {invitations.length === 0 ? (
        <p>{say('person-invitations-none')}</p>
      ) : (
        <Listing
          caption={say('person-invitations-count', { count: invitations.length })}
          rows={invitations}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'activity',
              header: t('activity'),
              cell: ({ activityId, activityTitle }) => (
                <ScopedLink to={`/activities/${encodeURIComponent(activityId)}`}>{text(activityTitle)}</ScopedLink>
              ),
            },
            {
              id: 'wave',
              header: t('wave'),
              cell: ({ wave, opensAt }) => (
                <>
                  {waveName.name(wave)}
                  <span className={styles.about}>{t('wave-opens', { opens: dates.day(opensAt) })}</span>
                </>
              ),
            },
            {
              id: 'disposition',
              header: t('disposition'),
              cell: ({ disposition, contactEnded }) => (
                <>
                  {t(`disposition-${disposition}`)}
                  {contactEnded !== null && disposition !== 'complete' && disposition !== 'refused' && (
                    <span className={styles.about}>{say('no-more-letters', { reason: reason(contactEnded) })}</span>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
    </section>
  )
}

/** A function that says why no letter comes; what a mail server said stands as it is. */
export function useReason(): (reason: string) => string {
  const say = useTranslations('addressBook')
  return (reason) => (say.has(`reason-${reason}`) ? say(`reason-${reason}`) : reason)
}
