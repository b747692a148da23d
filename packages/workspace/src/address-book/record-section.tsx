import type { AddressBookKind, AddressRecord } from '@estela/contract'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import styles from './address-book.module.css'
import { RecordForm } from './record-form.tsx'

/** The form of a known record as a part of its page; folded where the page is about more than the record. */
export function RecordSection(props: {
  readonly kind: AddressBookKind
  readonly record: AddressRecord
  readonly isFolded?: boolean
}) {
  const say = useTranslations('addressBook')
  const headingId = useId()
  const { kind, record, isFolded } = props
  const form = <RecordForm kind={kind} record={record} />
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{say(`change-${kind}`)}</h2>
      {isFolded === true ? (
        <details className={styles.folded}>
          <summary>{say('show-form')}</summary>
          {form}
        </details>
      ) : (
        form
      )}
    </section>
  )
}
