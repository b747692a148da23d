import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { classesOf, typeOfEntry } from '../metadata/classes.ts'
import type { Property } from '../metadata/properties-of.ts'
import { usePropertyWords } from '../metadata/property-words.ts'
import { partOf, type Target } from '../metadata/target.ts'
import type { FieldEditorProps } from './field-editor.ts'
import { usePanel } from './panel-context.ts'
import { PartProperties } from './part-properties.tsx'
import styles from './properties.module.css'
import { pointerOf } from './set-property.ts'

/** Objects one below the other, each with its own properties: checks, rules, calculated values, closing texts. */
export function ListEditor({ property, places, value, target, labelId, describedBy }: FieldEditorProps) {
  const t = useTranslations('properties')
  const { writer } = usePanel()
  const [opened, setOpened] = useState<number | null>(null)
  const entries = isJsonList(value) ? value : []
  const set = (next: readonly Json[]) => writer.set(places, next.length === 0 ? undefined : next)
  const add = (entry: JsonObject) => {
    set([...entries, entry])
    setOpened(entries.length)
  }
  if (target === null) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: the label stands outside, with the help and the way back to the default
    <div role="group" aria-labelledby={labelId} aria-describedby={describedBy} className={styles.items}>
      {entries.map((entry, index) => (
        <Entry
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place
          key={index}
          entry={entry}
          place={{ owner: target, property, pointer: `${pointerOf(places[0])}/${index}` }}
          number={index + 1}
          isOpened={opened === index}
          onUp={index === 0 ? null : () => set(swapped(entries, index - 1))}
          onDown={index === entries.length - 1 ? null : () => set(swapped(entries, index))}
          onRemove={() => set(entries.toSpliced(index, 1))}
        />
      ))}
      {entries.length === 0 && <p className="soft">{t('no-entries')}</p>}
      <AddEntry property={property} onAdd={add} count={entries.length} />
    </div>
  )
}

const swapped = (entries: readonly Json[], index: number): Json[] => {
  const [first, second] = [entries[index], entries[index + 1]]
  return first === undefined || second === undefined ? [...entries] : entries.toSpliced(index, 2, second, first)
}

function Entry(props: {
  readonly entry: Json
  readonly place: { readonly owner: Target; readonly property: Property; readonly pointer: string }
  readonly number: number
  readonly isOpened: boolean
  readonly onUp: (() => void) | null
  readonly onDown: (() => void) | null
  readonly onRemove: () => void
}) {
  const { entry, number, onUp, onDown, onRemove } = props
  const { owner, property, pointer } = props.place
  const t = useTranslations('properties')
  const words = usePropertyWords()
  const { isUnfolded } = usePanel()
  const [isOpen, setOpen] = useState(props.isOpened)
  const part = isJsonObject(entry) ? partOf(owner, property.name, entry) : null
  const isShown = isOpen || isUnfolded
  return (
    <details className={styles.entry} open={isShown} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {number}. {part === null ? t('no-object') : words.className(part.className)}{' '}
        <span className="soft">{gist(entry)}</span>
      </summary>
      <div className={styles.fields}>
        {isShown && part !== null && <PartProperties target={part} owner={pointer} without={[]} />}
        {part === null && <pre>{JSON.stringify(entry)}</pre>}
        <div className={styles.line}>
          <button type="button" className="button-small" disabled={onUp === null} onClick={() => onUp?.()}>
            {t('up')}
          </button>
          <button type="button" className="button-small" disabled={onDown === null} onClick={() => onDown?.()}>
            {t('down')}
          </button>
          <button type="button" className="button-small" onClick={onRemove}>
            {t('remove-entry', { number })}
          </button>
        </div>
      </div>
    </details>
  )
}

/** A word or two by which an entry is known in the folded list. */
function gist(entry: Json): string {
  if (!isJsonObject(entry)) return ''
  const known = ['name', 'expression', 'text', 'regex', 'html', 'url'].map((key) => entry[key])
  return known.find((each): each is string => typeof each === 'string' && each !== '') ?? ''
}

/** Conditions do better what this kind of rule did, so it is offered last. */
const OUTDATED = 'visibletrigger'
const outdatedLast = (one: string, other: string): number => Number(one === OUTDATED) - Number(other === OUTDATED)

/** Adds an entry, of a kind to choose where there are several. */
function AddEntry(props: {
  readonly property: Property
  readonly count: number
  readonly onAdd: (entry: JsonObject) => void
}) {
  const { entryClass, entryPart } = props.property
  const t = useTranslations('properties')
  const words = usePropertyWords()
  const classes = entryClass === null ? [] : classesOf(entryClass).toSorted(outdatedLast)
  const [chosen, setChosen] = useState(classes[0] ?? '')
  const isOfKinds = entryPart !== '' && classes.length > 1
  const create = (): JsonObject => {
    if (isOfKinds) return { type: typeOfEntry(chosen, entryPart) }
    return entryClass === 'calculatedvalue' ? { name: `value${props.count + 1}` } : {}
  }
  return (
    <div className={styles.line}>
      {isOfKinds && (
        <select aria-label={t('kind-of-entry')} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {classes.map((each) => (
            <option key={each} value={each}>
              {words.className(each)}
            </option>
          ))}
        </select>
      )}
      <button type="button" className="button-small" onClick={() => props.onAdd(create())}>
        {t('add-entry')}
      </button>
    </div>
  )
}
