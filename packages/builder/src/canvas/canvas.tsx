import { useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { elementsOf } from '../document/elements.ts'
import type { Commands } from '../editing/use-commands.ts'
import { useShortcuts } from '../editing/use-shortcuts.ts'
import { useEditor } from '../history/editor.ts'
import styles from './canvas.module.css'
import { ElementList } from './element-list.tsx'
import { PageSection } from './page-section.tsx'
import { SurveyHead } from './survey-head.tsx'

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
    <section ref={canvas} className={styles.canvas} aria-label={t('canvas')} {...shortcuts}>
      <SurveyHead document={document} />
      {pages.map((node, index) => (
        <PageSection key={node.pointer} node={node} number={index + 1} commands={commands} />
      ))}
      {loose.length > 0 && <ElementList nodes={loose} list="/elements" commands={commands} />}
      {nodes.length === 0 && <p className={styles.empty}>{t('empty')}</p>}
      <button type="button" className={styles.add} onClick={() => commands.add('page')}>
        {t('add-page')}
      </button>
    </section>
  )
}

/** Brings what gets selected into sight, and keeps the keyboard on it when it was among the cards. */
function useSelectedInSight(canvas: { readonly current: HTMLElement | null }): void {
  const first = useEditor((editor) => editor.present.selection[0])
  useEffect(() => {
    if (first === undefined || canvas.current === null) return
    const card = canvas.current.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(first)}"]`)
    if (card === null) return
    card.scrollIntoView({ block: 'nearest' })
    const focused = window.document.activeElement
    const isOnCard = focused instanceof HTMLElement && focused.dataset.pointer !== undefined
    if (canvas.current.contains(focused) && isOnCard) card.focus({ preventScroll: true })
  }, [first, canvas])
}
