import { memo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { FindingMark } from '../checks/finding-mark.tsx'
import { shownText } from '../document/text-in.ts'
import { useDragElement } from '../dragging/drag-source.ts'
import { useDropBeside } from '../dragging/drop-target.ts'
import { clickedSelection } from '../editing/clicked-selection.ts'
import { useEditor, useEditorStore } from '../history/editor.ts'
import { useSession } from '../session/session.tsx'
import styles from './outline.module.css'
import type { OutlineRow as Row } from './outline-rows.ts'

interface OutlineRowProps {
  readonly row: Row
  /** Is it the row where the keyboard enters the tree? */
  readonly isStop: boolean
}

/** One line of the outline: the name of a page or element and the beginning of its text. */
export const OutlineRow = memo(function OutlineRow({ row, isStop }: OutlineRowProps) {
  const t = useTranslations('outline')
  const { textLanguage } = useSession()
  const store = useEditorStore()
  const line = useRef<HTMLDivElement>(null)
  useDragElement(line, line, row.pointer)
  const side = useDropBeside(line, row.pointer)
  const isSelected = useEditor((editor) => editor.present.selection.includes(row.pointer))
  const text = shownText(row.title, textLanguage)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around it handles the keys of all rows
    <div
      ref={line}
      role="treeitem"
      className={styles.row}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-selected={isSelected}
      aria-expanded={row.isOpen ?? undefined}
      data-pointer={row.pointer}
      data-drop={side ?? undefined}
      data-level={Math.min(row.level, 6)}
      tabIndex={isStop ? 0 : -1}
      onClick={(event) => {
        const { present, select } = store.getState()
        select(clickedSelection(present.document, present.selection, row.pointer, event))
      }}
    >
      <FindingMark pointer={row.pointer} />
      <span className={styles.name}>{row.name || t('nameless')}</span>{' '}
      <span className={styles.text} dir="auto">
        {text}
      </span>
    </div>
  )
}, isSameRow)

/** Typing in one title must not draw every row again. */
function isSameRow(one: OutlineRowProps, other: OutlineRowProps): boolean {
  const keys = Object.keys(one.row) as (keyof Row)[]
  return one.isStop === other.isStop && keys.every((key) => one.row[key] === other.row[key])
}
