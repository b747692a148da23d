import { useFormatter, useTranslations } from 'use-intl'
import { useEditorStore } from '../history/editor.ts'
import styles from './journal.module.css'
import { type Journal, useJournal } from './use-journal.ts'

/** Keeps edits on this device, and offers what earlier tabs could not save. Bringing edits back can be undone. */
export function LeftEdits({ journal }: { readonly journal: Journal }) {
  const t = useTranslations('journal')
  const format = useFormatter()
  const store = useEditorStore()
  const { left, isOpenElsewhere, forget, isFull } = useJournal(journal)
  return (
    <>
      {isFull && <p className={styles.notice}>{t('full')}</p>}
      {isOpenElsewhere && <p className={styles.notice}>{t('open-elsewhere')}</p>}
      {left.map((entry) => (
        <div key={entry.tab} className={styles.notice}>
          <p>
            {t('left', {
              when: format.dateTime(new Date(entry.editedAt), { dateStyle: 'medium', timeStyle: 'short' }),
              basis: entry.base === journal.base ? 'same' : 'other',
            })}
          </p>
          <button
            type="button"
            className="button-small"
            onClick={() => {
              store.getState().apply({ name: 'recover', document: entry.definition, selection: [] })
              forget(entry)
            }}
          >
            {t('bring-back')}
          </button>{' '}
          <button type="button" className="button-small" onClick={() => forget(entry)}>
            {t('forget')}
          </button>
        </div>
      ))}
    </>
  )
}
