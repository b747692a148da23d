import type { Outbox } from '@estela/contract'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { useIsWide } from '../listing/wide-screen.ts'
import { PageHeading } from '../navigation/page-heading.tsx'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { CollectorState } from '../problems/collector-state.tsx'
import { LetterReading } from './letter-reading.tsx'
import styles from './outbox.module.css'
import { outboxQuery } from './outbox.query.ts'
import { OutboxList } from './outbox-list.tsx'
import { type OutboxView, outboxView } from './outbox-view.ts'

/** The letters that no mail server carried: who would have got them, and what stands in them. */
export function OutboxPage() {
  const t = useTranslations('workspace')
  const [search] = useSearchParams()
  const view = outboxView(search)
  const query = useQuery(outboxQuery(view.page))
  return (
    <>
      <PageHeading title={t('page-outbox')} />
      <CollectorState query={query} isEmpty={({ total }) => total === 0} empty={<Empty />}>
        {(outbox) => (
          <>
            <p>{t(outbox.hasMailServer ? 'outbox-why-samples' : 'outbox-why-no-server')}</p>
            <ListAndLetter outbox={outbox} view={view} />
          </>
        )}
      </CollectorState>
    </>
  )
}

function Empty() {
  const t = useTranslations('workspace')
  return (
    <>
      <p>{t('outbox-empty')}</p>
      <p>
        <ScopedLink to="/schedule">{t('banner-look')}</ScopedLink>
      </p>
    </>
  )
}

/** Side by side where there is room; else the letter takes the place of the list. */
function ListAndLetter({ outbox, view }: { readonly outbox: Outbox; readonly view: OutboxView }) {
  const isWide = useIsWide()
  const open = outbox.letters.find(({ id }) => id === view.letterId)
  if (open !== undefined && !isWide) return <LetterReading key={open.id} letter={open} page={view.page} />
  return (
    <div className={open === undefined ? undefined : styles.beside}>
      <OutboxList outbox={outbox} view={view} />
      {open !== undefined && <LetterReading key={open.id} letter={open} page={view.page} />}
    </div>
  )
}
