import { type ComponentType, memo, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Json } from '../document/json.ts'
import type { Property } from '../metadata/properties-of.ts'
import type { PropertyKind } from '../metadata/property-kind.ts'
import { usePropertyWords } from '../metadata/property-words.ts'
import type { Target } from '../metadata/target.ts'
import { ChoiceEditor, SetEditor } from './choice-editor.tsx'
import { ExpressionEditor } from './expression-editor.tsx'
import { describedByAll } from './fault.tsx'
import type { FieldEditorProps } from './field-editor.ts'
import { fitsKind } from './fits-kind.ts'
import { ItemsEditor } from './items-editor.tsx'
import { JsonEditor } from './json-editor.tsx'
import { ListEditor } from './list-editor.tsx'
import { LocalizedEditor } from './localized-editor.tsx'
import { NameEditor } from './name-editor.tsx'
import { NamesEditor, QuestionNameEditor } from './names-editor.tsx'
import { NumberEditor } from './number-editor.tsx'
import { ObjectEditor } from './object-editor.tsx'
import { usePanel } from './panel-context.ts'
import styles from './properties.module.css'
import type { PropertyPlace } from './set-property.ts'
import { SwitchEditor } from './switch-editor.tsx'
import { TextEditor } from './text-editor.tsx'
import { ValueEditor } from './value-editor.tsx'

const EDITORS: Readonly<Record<PropertyKind, ComponentType<FieldEditorProps>>> = {
  text: TextEditor,
  'long-text': TextEditor,
  address: TextEditor,
  color: TextEditor,
  'localized-text': LocalizedEditor,
  'localized-long-text': LocalizedEditor,
  'localized-texts': LocalizedEditor,
  number: NumberEditor,
  switch: SwitchEditor,
  choice: ChoiceEditor,
  set: SetEditor,
  expression: ExpressionEditor,
  question: QuestionNameEditor,
  names: NamesEditor,
  value: ValueEditor,
  items: ItemsEditor,
  list: ListEditor,
  object: ObjectEditor,
  json: JsonEditor,
}

export interface PropertyFieldProps {
  readonly property: Property
  readonly places: readonly [PropertyPlace, ...PropertyPlace[]]
  readonly value: Json | undefined
  /** False where the property is written but survey-core does not look at it now. */
  readonly applies: boolean
  /** Several selected elements have it differently. */
  readonly isMixed: boolean
  /** The object that has the property; null where several are selected. */
  readonly target: Target | null
}

/** One property: its label, help, the way back to the default, and the editor that fits. */
export const PropertyField = memo(
  function PropertyField({ property, places, value, applies, isMixed, target }: PropertyFieldProps) {
    const t = useTranslations('properties')
    const words = usePropertyWords()
    const id = useId()
    const fits = fitsKind(property.kind, value)
    const isName = property.name === 'name' && fits
    const Editor = isName ? NameEditor : fits ? EDITORS[property.kind] : JsonEditor
    const isChanged = value !== undefined || isMixed
    const notes = notesOf(property, applies, fits, isChanged)
    const label = words.label(property)
    return (
      <div className={styles.field} data-kind={property.kind} data-changed={isChanged && !property.isRequired}>
        <div className={styles.fieldHead}>
          {hasOneInput(property, fits, target) ? (
            <label id={`${id}-label`} htmlFor={id}>
              {label}
            </label>
          ) : (
            <span id={`${id}-label`} className={styles.label}>
              {label}
            </span>
          )}
          {isChanged && !property.isRequired && !isName && <Reset label={label} places={places} />}
          <Help id={`${id}-help`} label={label} text={words.help(property)} />
        </div>
        <Editor
          {...{ property, places, value, isMixed, target }}
          inputId={id}
          labelId={`${id}-label`}
          describedBy={describedByAll(...notes.map((note) => `${id}-${note}`))}
        />
        {notes.map((note) => (
          <p key={note} id={`${id}-${note}`} className={styles.note}>
            {t(`note-${note}`)}
          </p>
        ))}
      </div>
    )
  },
  (before, after) =>
    before.property === after.property &&
    before.value === after.value &&
    before.applies === after.applies &&
    before.isMixed === after.isMixed &&
    isSamePlaces(before.places, after.places) &&
    (before.target === after.target || !LOOKS_AROUND.has(after.property.kind)),
)

/** Kinds whose editors look at the rest of the object. */
const LOOKS_AROUND: ReadonlySet<PropertyKind> = new Set(['value', 'items', 'list', 'object'])

const isSamePlaces = (some: readonly PropertyPlace[], others: readonly PropertyPlace[]): boolean =>
  some.length === others.length &&
  some.every(({ owner, key }, index) => owner === others[index]?.owner && key === others[index].key)

type Note = 'no-effect' | 'unexpected' | 'unknown'

function notesOf(
  { group, kind, order }: Property,
  applies: boolean,
  fits: boolean,
  isChanged: boolean,
): readonly Note[] {
  if (!isChanged) return []
  if (group === 'other' && kind === 'json' && order === Number.MAX_SAFE_INTEGER) return ['unknown']
  return [...(applies ? [] : (['no-effect'] as const)), ...(fits ? [] : (['unexpected'] as const))]
}

const GROUPS: ReadonlySet<PropertyKind> = new Set(['set', 'items', 'list', 'object', 'expression'])
const hasOneInput = ({ kind }: Property, fits: boolean, target: Target | null): boolean =>
  !fits || !(GROUPS.has(kind) || (kind === 'value' && isOfSeveral(target)))
const isOfSeveral = (target: Target | null): boolean =>
  target?.className === 'checkbox' || target?.className === 'tagbox'

function Reset({ label, places }: { readonly label: string; readonly places: readonly PropertyPlace[] }) {
  const t = useTranslations('properties')
  const { writer } = usePanel()
  return (
    <button
      type="button"
      className={styles.icon}
      title={t('reset')}
      aria-label={t('reset-label', { label })}
      onClick={() => writer.set(places, undefined)}
    >
      ↺
    </button>
  )
}

function Help({ id, label, text }: { readonly id: string; readonly label: string; readonly text: string }) {
  const t = useTranslations('properties')
  const [isOpen, setOpen] = useState(false)
  if (text === '') return null
  return (
    <>
      <button
        type="button"
        className={styles.icon}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={t('help-label', { label })}
        onClick={() => setOpen(!isOpen)}
      >
        ?
      </button>
      <p id={id} className={styles.help} hidden={!isOpen}>
        {text}
      </p>
    </>
  )
}
