import type { Schedule } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useId } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Listing } from '../listing/listing.tsx'
import { useMoment } from '../names/moments.ts'
import { useWaveName } from '../waves/wave-name.ts'

type Due = Schedule['next'][number]

/** The next things due, each for the people of one wave. */
export function NextDue({ next }: { readonly next: readonly Due[] }) {
  const t = useTranslations('workspace')
  const headingId = useId()
  const columns = useColumns()
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{t('schedule-next')}</h2>
      {next.length === 0 ? (
        <p>{t('schedule-next-none')}</p>
      ) : (
        <Listing
          caption={t('schedule-next-caption', { count: next.length })}
          columns={columns}
          rows={next}
          rowKey={keyOf}
        />
      )}
    </section>
  )
}

const keyOf = ({ at, step, wave }: Due): string => [at, step, wave.id].join(' ')

function useColumns() {
  const t = useTranslations('workspace')
  const format = useFormatter()
  const moment = useMoment()
  const text = useLocalizedText()
  const { when } = useWaveName()
  return [
    { id: 'at', header: t('schedule-due-at'), cell: ({ at }: Due) => moment(at) },
    {
      id: 'letter',
      header: t('schedule-due-letter'),
      cell: ({ step }: Due) => (step === null ? t('schedule-due-undecided') : t(`letter-${step}`)),
    },
    { id: 'activity', header: t('activity'), cell: ({ activityTitle }: Due) => text(activityTitle) },
    {
      id: 'wave',
      header: t('wave'),
      cell: ({ wave }: Due) => when(wave),
    },
    {
      id: 'people',
      header: t('schedule-due-people'),
      cell: ({ people }: Due) => format.number(people),
      numeric: true,
    },
  ]
}
