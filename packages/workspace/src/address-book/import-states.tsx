import type { AddressBookKind, ImportStatus } from '@estela/contract'
import { useLanguage } from '@estela/ui/locale-provider'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import styles from './address-book.module.css'
import { ImportCounts } from './import-counts.tsx'

/** An import under way: checked, where nobody knows how far it is, or written, record by record. */
export function ImportProgress({ status }: { readonly status: ImportStatus }) {
  const say = useTranslations('addressBook')
  const id = useId()
  const isWriting = status.state === 'applying'
  const words = isWriting
    ? say('import-applying', { done: status.rowsDone, count: status.rowCount })
    : say('import-reading', { file: status.fileName })
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>{words}</label>
      {isWriting ? (
        <progress id={id} value={status.rowsDone} max={Math.max(status.rowCount, 1)} />
      ) : (
        <progress id={id} />
      )}
      <p className="soft">{say('import-leave')}</p>
    </div>
  )
}

/** Everything is written. */
export function ImportDone({ status, kind }: { readonly status: ImportStatus; readonly kind: AddressBookKind }) {
  const say = useTranslations('addressBook')
  return (
    <>
      <h2 role="status">{say('import-done', { file: status.fileName })}</h2>
      <ImportCounts status={status} />
      <p>
        <ScopedLink to={`/${kind}`} parameters={{ country: null }}>
          {say('import-see')}
        </ScopedLink>
      </p>
    </>
  )
}

/** The file is no table: why, and what to do. */
export function ImportUnreadable({ status: { unreadable, fileName } }: { readonly status: ImportStatus }) {
  const say = useTranslations('addressBook')
  const { language } = useLanguage()
  if (unreadable === null) return null
  return (
    <div className={styles.notice} role="alert">
      <p>
        <strong>{say('import-unreadable', { file: fileName })}</strong>
      </p>
      {/* The reason of the collector names the place, but speaks English only. */}
      {language === 'en' ? (
        <p>{unreadable.reason}</p>
      ) : (
        <>
          <p>{say(`unreadable-${unreadable.code}`)}</p>
          <p className="soft">
            {say('import-details')}: <span lang="en">{unreadable.reason}</span>
          </p>
        </>
      )}
    </div>
  )
}

/** The collector failed, before or in the middle of writing. */
export function ImportFailed({ status }: { readonly status: ImportStatus }) {
  const say = useTranslations('addressBook')
  const hasWritten = status.rowsDone > 0 && status.rowsDone <= status.added + status.changed
  return (
    <p className={styles.notice} role="alert">
      {hasWritten ? say('import-failed', { done: status.rowsDone }) : say('import-check-failed')}
    </p>
  )
}
