import { type AddressBookKind, type AddressRecord, ProblemError, type RecordReceipt } from '@estela/contract'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import styles from './address-book.module.css'
import { saveRecord, useRefreshAddressBook } from './address-book.query.ts'
import { RecordFieldInput } from './record-field-input.tsx'
import { changedTexts, emptyRecord, formRecord, RECORD_FIELDS } from './record-fields.ts'

/** What is wrong, by the name of the column: a code of the import. */
type FieldProblems = Readonly<Record<string, string>>

/** Adds a record, or changes one. What was typed stays whatever happens, and each mistake is told at its field. */
export function RecordForm(props: {
  readonly kind: AddressBookKind
  /** Null for a new one. */
  readonly record: AddressRecord | null
  readonly onSaved?: (receipt: RecordReceipt) => void
}) {
  const say = useTranslations('addressBook')
  const { kind, record, onSaved } = props
  const before = record === null ? emptyRecord(kind) : formRecord(record)
  const [typed, setTyped] = useState<AddressRecord>({})
  const refresh = useRefreshAddressBook()
  const save = useMutation({
    mutationFn: saveRecord,
    onSuccess: async (receipt) => {
      await refresh()
      setTyped({})
      onSaved?.(receipt)
    },
  })
  const texts = { ...before, ...typed }
  const [isCodeMissing, setCodeMissing] = useState(false)
  const problems: FieldProblems = isCodeMissing ? { code: 'empty' } : fieldProblems(save.error)
  const form = useFocusOnProblem(problems)
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    // The code is part of the address that a record is sent to.
    const { code = '', ...others } = texts
    setCodeMissing(code.trim() === '')
    if (code.trim() === '') return save.reset()
    const changed = record === null ? others : changedTexts(before, others)
    save.mutate({ kind, code, record: changed, isNew: record === null })
  }
  const wrong = Object.keys(problems).length
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      {RECORD_FIELDS[kind].map((field) => (
        <RecordFieldInput
          key={field.name}
          field={field}
          before={before[field.name] ?? ''}
          value={texts[field.name] ?? ''}
          isNew={record === null}
          problem={problems[field.name]}
          onChange={(text) => setTyped({ ...typed, [field.name]: text })}
        />
      ))}
      {save.error !== null && wrong === 0 && (
        <ProblemNotice title={say('not-saved')} error={save.error} retry={() => submit()} />
      )}
      {wrong > 0 && (
        <p className={styles.notice} role="alert">
          {say('fields-wrong', { count: wrong })}
        </p>
      )}
      <p className={styles.actions}>
        <button type="submit" className="button-primary" disabled={save.isPending}>
          {say(save.isPending ? 'saving' : 'save')}
        </button>
        <span role="status">
          {save.isSuccess && say(save.data.outcome === 'unchanged' ? 'saved-unchanged' : 'saved')}
        </span>
      </p>
    </form>
  )
}

function fieldProblems(error: Error | null): FieldProblems {
  if (!(error instanceof ProblemError) || error.problem !== 'record-invalid') return {}
  const places = (error.body.errors ?? []).map(({ pointer, code }) => [pointer.replace('/record/', ''), code] as const)
  // The first problem of a field is told; the next comes when it is put right.
  return Object.fromEntries(places.toReversed())
}

/** Leads to the first field that has a problem, once it is there. */
function useFocusOnProblem(problems: FieldProblems) {
  const form = useRef<HTMLFormElement>(null)
  const named = Object.keys(problems).sort().join()
  useEffect(() => {
    if (named !== '') form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [named])
  return form
}
