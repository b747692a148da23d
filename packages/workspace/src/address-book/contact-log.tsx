import type { ContactLogEntry } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { Listing } from '../listing/listing.tsx'
import { useMoment } from '../names/moments.ts'
import { useWaveName } from '../waves/wave-name.ts'
import styles from './address-book.module.css'
import { useReason } from './person-invitations.tsx'

/** Every letter to a person and everything else that happened between them and us, the newest first. */
export function ContactLog({ log }: { readonly log: readonly ContactLogEntry[] }) {
  const say = useTranslations('addressBook')
  const moment = useMoment()
  const headingId = useId()
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{say('person-log')}</h2>
      {log.length === 0 ? (
        <p>{say('person-log-none')}</p>
      ) : (
        <Listing
          caption={say('person-log-count', { count: log.length })}
          rows={log}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'what',
              header: say('log-what'),
              cell: (entry) => (entry.source === 'letter' ? say(`letter-${entry.step}`) : say(`event-${entry.kind}`)),
            },
            { id: 'when', header: say('log-when'), cell: ({ at }) => moment(at) },
            { id: 'about', header: say('log-about'), cell: (entry) => <About entry={entry} /> },
            { id: 'outcome', header: say('log-outcome'), cell: (entry) => <Outcome entry={entry} /> },
          ]}
        />
      )}
    </section>
  )
}

function About({ entry: { about } }: { readonly entry: ContactLogEntry }) {
  const text = useLocalizedText()
  const waveName = useWaveName()
  if (about === null) return '–'
  return (
    <>
      {text(about.activityTitle)}
      <span className={styles.about}>{waveName.name(about.wave)}</span>
    </>
  )
}

function Outcome({ entry }: { readonly entry: ContactLogEntry }) {
  const say = useTranslations('addressBook')
  const reason = useReason()
  const detail = entry.detail === null ? null : <span className={styles.about}>{reason(entry.detail)}</span>
  if (entry.source === 'event') return detail ?? '–'
  return (
    <>
      {say(`mail-${entry.state}`)}
      {entry.address !== null && <span className={styles.about}>{say('address-to', { address: entry.address })}</span>}
      {detail}
    </>
  )
}
