import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { elementsOf } from '../document/elements.ts'
import type { Pointer } from '../document/pointer.ts'
import type { Commands } from '../editing/use-commands.ts'
import { useShortcuts } from '../editing/use-shortcuts.ts'
import { useEditor } from '../history/editor.ts'
import styles from './outline.module.css'
import { OutlineRow } from './outline-row.tsx'
import { outlineRows } from './outline-rows.ts'
import { useFocusOnRow } from './use-focus-on-row.ts'
import { useTreeKeys } from './use-tree-keys.ts'

/**
 * The questionnaire as a tree (WAI-ARIA tree pattern): one stop for the keyboard, arrows to walk, the same keys as on
 * the cards to change.
 */
export function Outline({ commands }: { readonly commands: Commands }) {
  const t = useTranslations('outline')
  // Typing a title must not wait for the outline.
  const document = useDeferredValue(useEditor((editor) => editor.present.document))
  const [folded, setFolded] = useState<ReadonlySet<Pointer>>(new Set())
  const rows = useMemo(() => outlineRows(elementsOf(document), folded), [document, folded])
  const shortcuts = useShortcuts(commands)
  const tree = useRef<HTMLDivElement>(null)
  const focused = useFocusOnRow(tree, rows)
  const onKeyDown = useTreeKeys(rows, folded, setFolded, shortcuts.onKeyDown)
  return (
    <nav className={styles.outline} aria-label={t('outline')}>
      <div ref={tree} role="tree" aria-label={t('outline')} aria-multiselectable {...shortcuts} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <OutlineRow key={row.pointer} row={row} isStop={row.pointer === focused} />
        ))}
      </div>
      {rows.length === 0 && <p>{t('empty')}</p>}
    </nav>
  )
}
