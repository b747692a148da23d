import type { ImportStatus } from '@estela/contract'
import { useFormatter, useTranslations } from 'use-intl'
import styles from './address-book.module.css'

const COUNTS = ['added', 'changed', 'unchanged'] as const

/** What a table brings, in numbers. */
export function ImportCounts({ status }: { readonly status: ImportStatus }) {
  const say = useTranslations('addressBook')
  const format = useFormatter()
  return (
    <dl className={styles.counts}>
      {COUNTS.map((count) => (
        <div key={count}>
          <dt>{say(`count-${count}`)}</dt>
          <dd>{format.number(status[count])}</dd>
        </div>
      ))}
      <div>
        <dt>{say('count-problems')}</dt>
        <dd className={status.rowsWithProblems > 0 ? styles.wrong : undefined}>
          {format.number(status.rowsWithProblems)}
        </dd>
      </div>
    </dl>
  )
}
