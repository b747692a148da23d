import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { elementsOf, withDescendants } from '../document/elements.ts'
import { isJsonList } from '../document/json.ts'
import { useEditorStore } from '../history/editor.ts'
import type { FieldEditorProps } from './field-editor.ts'
import { usePanel } from './panel-context.ts'
import styles from './properties.module.css'

/** The name of a question, with those of the questionnaire to choose from; other names may be written too. */
export function QuestionNameEditor({ places, value, isMixed, inputId, describedBy }: FieldEditorProps) {
  const t = useTranslations('properties')
  const store = useEditorStore()
  const { writer } = usePanel()
  const [names, setNames] = useState<readonly string[]>([])
  const offer = () => {
    const nodes = withDescendants(elementsOf(store.getState().present.document))
    setNames([...new Set(nodes.filter(({ kind }) => kind === 'question').map(({ name }) => name))])
  }
  return (
    <>
      <input
        id={inputId}
        type="text"
        list={`${inputId}-names`}
        spellCheck={false}
        aria-describedby={describedBy}
        value={typeof value === 'string' ? value : ''}
        placeholder={isMixed ? t('mixed') : undefined}
        onFocus={offer}
        onChange={(event) => writer.set(places, event.target.value || undefined, true)}
      />
      <datalist id={`${inputId}-names`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}

/** Names of questions or pages, one in each line. */
export function NamesEditor({ places, value, inputId, describedBy }: FieldEditorProps) {
  const { writer } = usePanel()
  const names = isJsonList(value) ? value.map(String) : []
  return (
    <textarea
      id={inputId}
      className={styles.grow}
      rows={2}
      spellCheck={false}
      aria-describedby={describedBy}
      value={names.join('\n')}
      onChange={(event) =>
        writer.set(places, event.target.value === '' ? undefined : event.target.value.split('\n'), true)
      }
    />
  )
}
