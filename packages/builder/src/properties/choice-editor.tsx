import { isSameJson } from '@estela/core/json/same-json'
import { useTranslations } from 'use-intl'
import type { Scalar } from '../document/json.ts'
import { usePropertyWords } from '../metadata/property-words.ts'
import type { FieldEditorProps } from './field-editor.ts'
import { usePanel } from './panel-context.ts'
import styles from './properties.module.css'

/** One of several values. Choosing the default leaves nothing written; a value that is not offered stays and is shown. */
export function ChoiceEditor({ property, places, value, isMixed, inputId, describedBy }: FieldEditorProps) {
  const t = useTranslations('properties')
  const words = usePropertyWords()
  const { writer } = usePanel()
  const { choices, defaultValue } = property
  const isDefault = (each: Scalar) => isSameJson(each, defaultValue)
  const hasDefault = choices.some((each) => isDefault(each.value))
  const wordsFor = (each: Scalar) => words.choice(property, each) || t('nothing')
  const chosen = isMixed ? -1 : choices.findIndex((each) => each.value === (value ?? defaultValue))
  const choose = (index: number) => {
    const next = choices[index]?.value
    writer.set(places, next === undefined || isDefault(next) ? undefined : next)
  }
  return (
    <select
      id={inputId}
      aria-describedby={describedBy}
      value={chosen}
      onChange={(event) => choose(Number(event.target.value))}
    >
      {isMixed && <option value={-1}>{t('mixed')}</option>}
      {!isMixed && chosen === -1 && value !== undefined && <option value={-1}>{JSON.stringify(value)}</option>}
      {!hasDefault && <option value={value === undefined && !isMixed ? -1 : -2}>{t('nothing')}</option>}
      {choices.map((each, index) => (
        <option key={String(each.value)} value={index}>
          {isDefault(each.value) ? t('by-default', { value: wordsFor(each.value) }) : wordsFor(each.value)}
        </option>
      ))}
    </select>
  )
}

/** Some of several values, as ticks. */
export function SetEditor({ property, places, value, labelId, describedBy }: FieldEditorProps) {
  const words = usePropertyWords()
  const { writer } = usePanel()
  const taken = Array.isArray(value) ? value : []
  const toggle = (each: Scalar) => {
    const next = taken.includes(each) ? taken.filter((other) => other !== each) : [...taken, each]
    writer.set(places, next.length === 0 ? undefined : next)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: the label stands outside, with the help and the way back to the default
    <div role="group" className={styles.ticks} aria-labelledby={labelId} aria-describedby={describedBy}>
      {property.choices.map((each) => (
        <label key={String(each.value)}>
          <input type="checkbox" checked={taken.includes(each.value)} onChange={() => toggle(each.value)} />
          {words.choice(property, each.value)}
        </label>
      ))}
    </div>
  )
}
