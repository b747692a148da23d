import type { ImportStatus } from '@estela/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { collector } from '../collector.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import styles from './address-book.module.css'
import { importQuery } from './import.query.ts'
import { ImportCounts } from './import-counts.tsx'
import { ImportExamples } from './import-examples.tsx'
import { ImportProblems } from './import-problems.tsx'

/** What a table would do. Nothing is written before it is confirmed. */
export function ImportChecked({ status }: { readonly status: ImportStatus }) {
  const say = useTranslations('addressBook')
  return (
    <>
      <h2 role="status">{say('import-checked', { file: status.fileName, count: status.rowCount })}</h2>
      {status.hasBeenOvertaken && (
        <p className={styles.notice} role="alert">
          {say('import-overtaken')}
        </p>
      )}
      <ImportCounts status={status} />
      {status.problemCount > 0 && <ImportProblems status={status} />}
      {status.examples.length > 0 && <ImportExamples status={status} />}
      {status.added + status.changed === 0 ? <p>{say('import-nothing')}</p> : <Confirmation status={status} />}
    </>
  )
}

function Confirmation({ status }: { readonly status: ImportStatus }) {
  const say = useTranslations('addressBook')
  const id = useId()
  const client = useQueryClient()
  const [leavesOut, setLeavesOut] = useState(false)
  const apply = useMutation({
    mutationFn: () => collector.applyImport(status.id, leavesOut),
    onSuccess: (begun) => client.setQueryData(importQuery(status.id).queryKey, begun),
  })
  const hasProblems = status.problemCount > 0
  return (
    <>
      {hasProblems && (
        <>
          <p>{say('import-mend')}</p>
          <p className={styles.box}>
            <input
              id={id}
              type="checkbox"
              checked={leavesOut}
              onChange={(event) => setLeavesOut(event.target.checked)}
            />
            <label htmlFor={id}>{say('import-leave-out', { count: status.rowsWithProblems })}</label>
          </p>
        </>
      )}
      {apply.error !== null && (
        <ProblemNotice title={say('import-not-applied')} error={apply.error} retry={() => apply.mutate()} />
      )}
      <p>
        <button
          type="button"
          className="button-primary"
          disabled={apply.isPending || (hasProblems && !leavesOut)}
          onClick={() => apply.mutate()}
        >
          {say('import-apply', { count: status.added + status.changed })}
        </button>
      </p>
    </>
  )
}
