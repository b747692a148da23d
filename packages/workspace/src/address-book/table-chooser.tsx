import { type AddressBookKind, ProblemError } from '@estela/contract'
import { useMutation } from '@tanstack/react-query'
import { type DragEvent, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { collector } from '../collector.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import styles from './address-book.module.css'

const FILE_BYTES_MAX = 10 * 1024 * 1024

/** Where a file is chosen or dropped; it is sent at once to be checked. */
export function TableChooser(props: { readonly kind: AddressBookKind; readonly onStarted: (id: string) => void }) {
  const say = useTranslations('addressBook')
  const inputId = useId()
  const [isOver, setOver] = useState(false)
  const [tooLarge, setTooLarge] = useState(false)
  const { kind } = props
  const start = useMutation({
    mutationFn: (file: File) => collector.startImport(kind, file.name, file),
    onSuccess: ({ id }) => props.onStarted(id),
  })
  const choose = (file: File | undefined) => {
    setTooLarge(file !== undefined && file.size > FILE_BYTES_MAX)
    if (file !== undefined && file.size <= FILE_BYTES_MAX) start.mutate(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    choose(event.dataTransfer.files[0])
  }
  const isTooLarge = tooLarge || (start.error instanceof ProblemError && start.error.problem === 'file-too-large')
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for the mouse; the field does the same */}
      <div
        className={`${styles.chooser} ${isOver ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor={inputId}>{say('import-file')}</label>
        <input
          id={inputId}
          type="file"
          accept=".csv,.xlsx,text/csv"
          disabled={start.isPending}
          onChange={(event) => {
            choose(event.target.files?.[0])
            event.target.value = ''
          }}
        />
        <p className="soft">{say('import-drop')}</p>
      </div>
      <p role="status">{start.isPending && say('import-sending', { file: start.variables.name })}</p>
      {isTooLarge && (
        <p className={styles.notice} role="alert">
          {say('file-too-large')}
        </p>
      )}
      {start.error !== null && !isTooLarge && (
        <ProblemNotice
          title={say('import-not-sent')}
          error={start.error}
          retry={() => start.variables && start.mutate(start.variables)}
        />
      )}
      <p className={styles.actions}>
        {(['csv', 'xlsx'] as const).map((format) => (
          <a key={format} href={`/api/exports/${kind}.${format}?template=yes`} download>
            {say(`template-${format}`)}
          </a>
        ))}
      </p>
    </>
  )
}
