import { useTranslations } from 'use-intl'
import { isJsonObject } from '../document/json.ts'
import { partOf } from '../metadata/target.ts'
import type { FieldEditorProps } from './field-editor.ts'
import { PartProperties } from './part-properties.tsx'
import styles from './properties.module.css'
import { pointerOf } from './set-property.ts'

/** One object with properties of its own, such as the settings of a mask. It comes to be with its first property. */
export function ObjectEditor({ property, places, value, target, labelId, describedBy }: FieldEditorProps) {
  const t = useTranslations('properties')
  const part = target === null ? null : partOf(target, property.name, isJsonObject(value) ? value : {})
  if (part === null) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: the label stands outside, with the help and the way back to the default
    <div role="group" aria-labelledby={labelId} aria-describedby={describedBy} className={styles.part}>
      {part.className === 'masksettings' && <p className="soft">{t('choose-mask')}</p>}
      <PartProperties target={part} owner={pointerOf(places[0])} without={[]} />
    </div>
  )
}
