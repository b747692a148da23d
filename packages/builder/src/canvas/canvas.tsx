import { type KeyboardEvent, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { elementsOf } from '../document/elements.ts'
import { useDropOnNothing } from '../dragging/drop-target.ts'
import type { Commands } from '../editing/use-commands.ts'
import { useShortcuts } from '../editing/use-shortcuts.ts'
import { useEditor } from '../history/editor.ts'
import styles from './canvas.module.css'
import { ElementList } from './element-list.tsx'
import { PageSection } from './page-section.tsx'
import { SurveyHead } from './survey-head.tsx'
import { textOf, useSelectedInSight } from './use-selected-in-sight.ts'

/** The questionnaire page by page, to be built: each element a card, the selected one open for editing. */
export function Canvas({ commands }: { readonly commands: Commands }) {
  const t = useTranslations('canvas')
  const document = useEditor((editor) => editor.present.document)
  const nodes = useMemo(() => elementsOf(document), [document])
  const pages = nodes.filter(({ kind }) => kind === 'page')
  const loose = nodes.filter(({ kind }) => kind !== 'page')
  const shortcuts = useShortcuts(commands)
  const canvas = useRef<HTMLElement>(null)
  useSelectedInSight(canvas)
  return (
    <section
      ref={canvas}
      className={styles.canvas}
      aria-label={t('canvas')}
      {...shortcuts}
      onKeyDown={(event) => {
        shortcuts.onKeyDown(event)
        writeOrLeave(event)
      }}
    >
      <SurveyHead document={document} />
      {pages.map((node, index) => (
        <PageSection key={node.pointer} node={node} number={index + 1} commands={commands} />
      ))}
      {loose.length > 0 && <ElementList nodes={loose} list="/elements" commands={commands} />}
      {nodes.length === 0 && <Nothing />}
      <button type="button" className={styles.add} onClick={() => commands.add('page')}>
        {t('add-page')}
      </button>
    </section>
  )
}

/** Says how to begin, and takes the first question. */
function Nothing() {
  const t = useTranslations('canvas')
  const place = useRef<HTMLParagraphElement>(null)
  const isOver = useDropOnNothing(place)
  return (
    <p ref={place} className={styles.empty} data-over={isOver}>
      {t('empty')}
    </p>
  )
}

/** Enter on a card starts writing in it, Escape in a text of it goes back to the card. */
function writeOrLeave(event: KeyboardEvent): void {
  if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return
  const isCard = event.target.dataset.pointer !== undefined
  const next =
    isCard && event.key === 'Enter'
      ? textOf(event.target)
      : event.key === 'Escape'
        ? event.target.closest<HTMLElement>('article')
        : null
  if (next === null) return
  event.preventDefault()
  next.focus()
}
