import { type MouseEvent, memo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { FindingMark } from '../checks/finding-mark.tsx'
import type { ElementNode } from '../document/elements.ts'
import { indexOf, type Pointer } from '../document/pointer.ts'
import { shownText } from '../document/text-in.ts'
import { useDragElement } from '../dragging/drag-source.ts'
import { useDropAtEnd, useDropBeside } from '../dragging/drop-target.ts'
import { clickedSelection } from '../editing/clicked-selection.ts'
import { listInside } from '../editing/step-spot.ts'
import type { Commands } from '../editing/use-commands.ts'
import { useEditor, useEditorStore } from '../history/editor.ts'
import { usePropertyWords } from '../metadata/property-words.ts'
import { useSession } from '../session/session.tsx'
import { AnswerSketch } from './answer-sketch.tsx'
import styles from './canvas.module.css'
import { CardActions } from './card-actions.tsx'
import { isSameNode } from './same-node.ts'
import { TextLine } from './text-line.tsx'

interface ElementListProps {
  readonly nodes: readonly ElementNode[]
  /** Where new elements of this page or panel go. */
  readonly list: Pointer
  readonly commands: Commands
}

/** The elements of a page or panel, with room to drop more at the end. */
export function ElementList({ nodes, list, commands }: ElementListProps) {
  const t = useTranslations('canvas')
  const end = useRef<HTMLDivElement>(null)
  const last = nodes.findLast(({ pointer }) => pointer.startsWith(`${list}/`))
  const isOver = useDropAtEnd(end, list, last === undefined ? 0 : indexOf(last.pointer) + 1)
  return (
    <>
      {nodes.map((node) => (
        <ElementCard key={node.pointer} node={node} commands={commands} />
      ))}
      <div ref={end} className={styles.end} data-over={isOver} data-empty={nodes.length === 0}>
        {nodes.length === 0 && t('drop-here')}
      </div>
    </>
  )
}

interface ElementCardProps {
  readonly node: ElementNode
  readonly commands: Commands
}

/** A question or panel as a card: at rest what the recipient reads; selected, its texts can be written where they stand. */
const ElementCard = memo(function ElementCard({ node, commands }: ElementCardProps) {
  const t = useTranslations('canvas')
  const { pointer, element, name } = node
  const card = useRef<HTMLElement>(null)
  const handle = useRef<HTMLDivElement>(null)
  useDragElement(card, handle, pointer)
  const side = useDropBeside(card, pointer)
  const isSelected = useEditor((editor) => editor.present.selection.includes(pointer))
  const isAlone = useEditor((editor) => editor.present.selection.length === 1)
  const [startsWriting, setStartsWriting] = useState(false)
  const onSelect = useSelect(node)
  const isOpen = isSelected && isAlone
  const inside = listInside(node)
  const { className } = usePropertyWords()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled once for all cards, around them
    <article
      ref={card}
      className={styles.card}
      aria-label={t('element', { type: className(node.type), name })}
      data-pointer={pointer}
      data-selected={isSelected}
      data-drop={side ?? undefined}
      tabIndex={isSelected ? 0 : -1}
      onClick={onSelect}
    >
      <div ref={handle} className={styles.cardHead}>
        <span className={styles.handle} aria-hidden>
          ⠿
        </span>
        <span>{className(node.type)}</span>
        <span className={styles.code}>{name}</span>
        <FindingMark pointer={pointer} />
        {element.isRequired === true && <span className={styles.flag}>{t('required')}</span>}
        {typeof element.visibleIf === 'string' && <span className={styles.flag}>{t('conditional')}</span>}
      </div>
      {isOpen ? (
        <TextLine
          pointer={`${pointer}/title`}
          value={element.title}
          label={t('title')}
          className={styles.title}
          autoFocus={startsWriting}
        />
      ) : (
        // biome-ignore lint/a11y/useKeyWithClickEvents: with the keyboard the text is reached by Tab once the card is selected
        // biome-ignore lint/a11y/noStaticElementInteractions: as above
        <div className={styles.title} onClick={() => setStartsWriting(true)}>
          <CardTitle node={node} />
        </div>
      )}
      <CardDescription node={node} isOpen={isOpen} />
      <AnswerSketch node={node} isOpen={isOpen} />
      {isOpen && <CardActions node={node} commands={commands} />}
      {inside !== null && <ElementList nodes={node.children} list={inside} commands={commands} />}
    </article>
  )
}, isSameNode)

function CardTitle({ node: { element, name } }: Pick<ElementCardProps, 'node'>) {
  const { textLanguage } = useSession()
  return <span dir="auto">{shownText(element.title, textLanguage) || name}</span>
}

function CardDescription({ node, isOpen }: Pick<ElementCardProps, 'node'> & { readonly isOpen: boolean }) {
  const t = useTranslations('canvas')
  const { textLanguage } = useSession()
  const { description } = node.element
  if (isOpen) return <TextLine pointer={`${node.pointer}/description`} value={description} label={t('description')} />
  const text = shownText(description, textLanguage)
  return text === '' ? null : (
    <div className={styles.description} dir="auto">
      {text}
    </div>
  )
}

/** Selects the card that was clicked, or more with Shift, Ctrl or ⌘. */
function useSelect({ pointer }: ElementNode): (event: MouseEvent) => void {
  const store = useEditorStore()
  return (event) => {
    event.stopPropagation()
    // Its buttons act on what is selected, and select what comes of it.
    if (event.target instanceof Element && event.target.closest('[role=toolbar]') !== null) return
    const { select, present } = store.getState()
    select(clickedSelection(present.document, present.selection, pointer, event))
  }
}
