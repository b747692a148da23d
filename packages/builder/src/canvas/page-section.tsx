import { memo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { FindingMark } from '../checks/finding-mark.tsx'
import type { ElementNode } from '../document/elements.ts'
import { useDragElement } from '../dragging/drag-source.ts'
import { useDropBeside } from '../dragging/drop-target.ts'
import type { Commands } from '../editing/use-commands.ts'
import { useEditor } from '../history/editor.ts'
import styles from './canvas.module.css'
import { CardActions } from './card-actions.tsx'
import { ElementList } from './element-list.tsx'
import { isSameNode } from './same-node.ts'
import { TextLine } from './text-line.tsx'

interface PageSectionProps {
  readonly node: ElementNode
  /** Counted from 1. */
  readonly number: number
  readonly commands: Commands
}

/** A page with what is on it. */
export const PageSection = memo(function PageSection({ node, number, commands }: PageSectionProps) {
  const t = useTranslations('canvas')
  const { pointer, element, name } = node
  const section = useRef<HTMLElement>(null)
  const handle = useRef<HTMLDivElement>(null)
  useDragElement(section, handle, pointer)
  const side = useDropBeside(section, pointer)
  const isSelected = useEditor((editor) => editor.present.selection.includes(pointer))
  const select = useEditor((editor) => editor.select)
  const label = t('page', { number, name })
  return (
    <section
      ref={section}
      className={styles.page}
      aria-label={label}
      data-selected={isSelected}
      data-drop={side ?? undefined}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be dragged by its legend */}
      <div
        ref={handle}
        className={styles.pageHead}
        tabIndex={isSelected ? 0 : -1}
        data-pointer={pointer}
        aria-label={label}
        role="group"
        onMouseDown={() => select([pointer])}
      >
        <span className={styles.handle} aria-hidden>
          ⠿
        </span>
        <span className={styles.code}>{label}</span>
        <FindingMark pointer={pointer} />
      </div>
      <TextLine pointer={`${pointer}/title`} value={element.title} label={t('page-title')} className={styles.title} />
      {isSelected && <CardActions node={node} commands={commands} />}
      <ElementList nodes={node.children} list={`${pointer}/elements`} commands={commands} />
    </section>
  )
}, isSameNode)
