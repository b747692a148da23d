import { type ReactNode, useEffect, useReducer, useRef } from 'react'
import type { Model } from 'survey-core'
import type { FormWords } from './form-words.ts'
import { currentPageOf } from './recipient-model.tsx'

/** Does a new page take the focus whenever it appears, or only while the focus is in its document already? */
export type MovesFocus = 'always' | 'within'

interface FormProgressProps {
  readonly model: Model
  readonly words: FormWords
  readonly status: ReactNode
  readonly hasIssues: boolean
  readonly movesFocus: MovesFocus
}

/**
 * Where the person is. A new page starts at its heading, for eyes and for screen readers; the page of refused answers
 * starts at the list of what is wrong.
 */
export function FormProgress({ model, words, status, hasIssues, movesFocus }: FormProgressProps) {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    model.onCurrentPageChanged.add(redraw)
    model.onPageVisibleChanged.add(redraw)
    return () => {
      model.onCurrentPageChanged.remove(redraw)
      model.onPageVisibleChanged.remove(redraw)
    }
  }, [model])

  const page = currentPageOf(model)
  const heading = useRef<HTMLHeadingElement>(null)
  const shownPage = useRef(hasIssues ? page : null)
  useEffect(() => {
    const isWelcome = movesFocus === 'always' || heading.current?.ownerDocument.hasFocus()
    if (page !== shownPage.current && isWelcome) heading.current?.focus()
    shownPage.current = page
  }, [page, movesFocus])

  const part = model.currentPageNo + 1
  const parts = model.visiblePageCount
  const progress = words('part', { part: String(part), parts: String(parts) })
  return (
    <>
      <div className="progress">
        {parts > 1 && <progress max={parts} value={part} aria-label={progress} />}
        <div className="progress-line">
          {parts > 1 && <span>{progress}</span>}
          {status}
        </div>
      </div>
      <h2 ref={heading} className="part-title" tabIndex={-1}>
        {page?.processedTitle || progress}
      </h2>
      {page?.description && <p>{page.locDescription.renderedHtml}</p>}
    </>
  )
}
