import { type Dispatch, memo, type SetStateAction, useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { useRowReordering } from '../dragging/use-row-reordering.ts'
import { partOf, type Target } from '../metadata/target.ts'
import { CodeCell, type ItemCellProps, TextCell } from './item-cells.tsx'
import { codeOf } from './items-from-text.ts'
import { PartProperties } from './part-properties.tsx'
import styles from './properties.module.css'

interface ItemRowProps extends ItemCellProps {
  /** The object that holds the list, while all properties of the entry are shown; null else. */
  readonly owner: Target | null
  readonly onToggle: Dispatch<SetStateAction<ReadonlySet<number>>>
}

/**
 * One entry of a list: its code, its text, and behind a button all its other properties. Drawn anew only when the entry
 * itself changed, so that typing in a list of hundreds is as quick as in a short one.
 */
export const ItemRow = memo(function ItemRow({ owner, onToggle, ...cell }: ItemRowProps) {
  const { entry, index, keys, list, property, actions } = cell
  const t = useTranslations('properties')
  const row = useRef<HTMLLIElement>(null)
  const handle = useRef<HTMLButtonElement>(null)
  const side = useRowReordering(row, handle, list, index, actions.move)
  const detailsId = useId()
  const number = index + 1
  const part = owner === null ? null : partOf(owner, property.name, objectOf(entry, cell))
  return (
    <li ref={row} className={styles.row} data-side={side}>
      <button
        ref={handle}
        type="button"
        data-cell="handle"
        className={styles.handle}
        aria-label={t('move-row', { number })}
      >
        ⠿
      </button>
      <CodeCell {...cell} />
      <TextCell {...cell} />
      <button
        type="button"
        className={styles.icon}
        aria-expanded={part !== null}
        aria-controls={detailsId}
        aria-label={t('row-details', { number })}
        onClick={() => onToggle((opened) => toggled(opened, index))}
      >
        …
      </button>
      <button
        type="button"
        data-cell="remove"
        className={styles.icon}
        aria-label={t('remove-row', { number })}
        onClick={() => actions.remove(index)}
      >
        ×
      </button>
      <div id={detailsId} className={styles.part} hidden={part === null}>
        {part !== null && <PartProperties target={part} owner={`${list}/${index}`} without={[keys.code, keys.text]} />}
      </div>
    </li>
  )
})

const toggled = (opened: ReadonlySet<number>, index: number): ReadonlySet<number> =>
  new Set(opened.has(index) ? [...opened].filter((each) => each !== index) : [...opened, index])

/** The entry as an object: a bare value stands for its code. */
function objectOf(entry: Json, { keys }: ItemCellProps): JsonObject {
  const code = codeOf(entry, keys)
  return isJsonObject(entry) ? entry : code === undefined ? {} : { [keys.code]: code }
}
