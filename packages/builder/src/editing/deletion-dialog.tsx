import { useEffect, useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { elementsOf, withDescendants } from '../document/elements.ts'
import { isWithin, valueAt } from '../document/pointer.ts'
import { useEditor } from '../history/editor.ts'
import { usePropertyWords } from '../metadata/property-words.ts'
import type { Reference } from '../names/references.ts'
import styles from './deletion-dialog.module.css'

interface DeletionDialogProps {
  /** What would no longer find what it names. */
  readonly broken: readonly Reference[]
  readonly onDelete: () => void
  readonly onKeep: () => void
}

/** Says what would break before something others refer to is deleted. */
export function DeletionDialog({ broken, onDelete, onKeep }: DeletionDialogProps) {
  const t = useTranslations('builder')
  const document = useEditor((editor) => editor.present.document)
  const { label } = usePropertyWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const nodes = withDescendants(elementsOf(document))
  const nameAround = (place: string) => nodes.findLast(({ pointer }) => isWithin(place, pointer))?.name ?? ''
  return (
    <dialog ref={dialog} aria-labelledby={headingId} onClose={onKeep}>
      <h2 id={headingId}>{t('deletion-title')}</h2>
      <p>{t('deletion-text', { count: broken.length })}</p>
      <ul className={styles.broken}>
        {broken.map((reference) => (
          <li key={`${reference.place} ${reference.start}`}>
            <strong>{nameAround(reference.place) || t('questionnaire')}</strong>,{' '}
            {label({ className: 'question', name: reference.property })}:{' '}
            <code>{String(valueAt(document, reference.place))}</code>
          </li>
        ))}
      </ul>
      <p className={styles.buttons}>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('deletion-keep')}
        </button>
        <button type="button" className="button-primary" onClick={onDelete}>
          {t('deletion-delete')}
        </button>
      </p>
    </dialog>
  )
}
