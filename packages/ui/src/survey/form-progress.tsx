import { type ReactNode, useEffect, useReducer, useRef } from 'react'
import type { Model } from 'survey-core'
import type { FormWords } from './form-words.ts'
import { currentPageOf } from './recipient-model.tsx'

interface FormProgressProps {
  readonly model: Model
  readonly words: FormWords
  readonly status: ReactNode
  readonly hasIssues: boolean
}

/**
 * Where the person is. A new page starts at its heading, for eyes and for screen readers; the page of refused answers
 * starts at the list of what is wrong.
 */
export function FormProgress({ model, words, status, hasIssues }: FormProgressProps) {
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
    if (page !== shownPage.current) heading.current?.focus()
    shownPage.current = page
  }, [page])

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
