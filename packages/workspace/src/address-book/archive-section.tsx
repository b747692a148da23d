import type { AddressBookKind } from '@estela/contract'
import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { collector } from '../collector.ts'
import { useDates } from '../names/dates.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { useRefreshAddressBook } from './address-book.query.ts'

/** Puts a record away, or takes it out again. Nothing is lost by either, so neither asks twice. */
export function ArchiveSection(props: {
  readonly kind: AddressBookKind
  readonly id: string
  readonly archivedAt: string | null
}) {
  const say = useTranslations('addressBook')
  const dates = useDates()
  const headingId = useId()
  const refresh = useRefreshAddressBook()
  const { kind, id, archivedAt } = props
  const archive = useMutation({
    mutationFn: (isArchived: boolean) => collector.archive(kind, id, isArchived),
    onSuccess: refresh,
  })
  const isArchived = archivedAt !== null
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{say('archive')}</h2>
      <p role="status">
        {isArchived ? say('archived-since', { day: dates.day(archivedAt) }) : say(`archive-about-${kind}`)}
      </p>
      {archive.error !== null && (
        <ProblemNotice title={say('not-saved')} error={archive.error} retry={() => archive.mutate(!isArchived)} />
      )}
      <p>
        <button type="button" disabled={archive.isPending} onClick={() => archive.mutate(!isArchived)}>
          {isArchived ? say('unarchive') : say(`archive-${kind}`)}
        </button>
      </p>
    </section>
  )
}
