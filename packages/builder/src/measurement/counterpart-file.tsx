import { FileButton } from '@estela/ui/file-button'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useEditorStore } from '../history/editor.ts'
import { otherRole, roleBeside, useCounterpart } from './counterpart.tsx'
import styles from './measurement.module.css'
import { readQuestionnaire } from './read-questionnaire.ts'

/** Opens the questionnaire of the other wave from a JSON file, or lets go of it again. */
export function CounterpartFile() {
  const t = useTranslations('measurement')
  const store = useEditorStore()
  const { counterpart, isOpened, open } = useCounterpart()
  const [fault, setFault] = useState<string | null>(null)
  const read = async (file: File) => {
    const questionnaire = readQuestionnaire(await file.text())
    if ('fault' in questionnaire) return setFault(questionnaire.fault)
    setFault(null)
    const own = roleBeside(store.getState().present.document, counterpart)
    const role = questionnaire.role ?? (own === null ? 'first' : otherRole(own))
    open({ title: questionnaire.title ?? file.name, definition: questionnaire.definition, role })
  }
  return (
    <div className={styles.file}>
      <FileButton
        label={t('open-counterpart')}
        accept=".json,application/json"
        className="button-small"
        onChoose={(file) => void read(file)}
      />
      {isOpened && (
        <button type="button" className="button-small" onClick={() => open(null)}>
          {t('close-counterpart')}
        </button>
      )}
      {fault !== null && <p role="alert">{t(`fault-${fault}`)}</p>}
    </div>
  )
}
