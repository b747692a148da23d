import { useTranslations } from 'use-intl'
import { CodeInput } from './code-input.tsx'
import type { FieldEditorProps } from './field-editor.ts'
import { usePanel } from './panel-context.ts'
import { pointerOf } from './set-property.ts'

/** The name of an element or a part of one. Everything that refers to it follows. */
export function NameEditor({ places, value, inputId, describedBy }: FieldEditorProps) {
  const t = useTranslations('properties')
  const { onRename } = usePanel()
  const [place] = places
  return (
    <CodeInput
      id={inputId}
      pointer={pointerOf(place)}
      value={value}
      describedBy={describedBy}
      onCommit={(name) => (name.trim() === '' ? t('fault-empty') : onRename(place.owner, name))}
    />
  )
}
