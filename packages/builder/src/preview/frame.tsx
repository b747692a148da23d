import pageStyles from '@estela/ui/survey/recipient-page.css?inline'
import formStyles from '@estela/ui/survey/survey-form.css?inline'
import { directionOf } from '@estela/ui/text-direction'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { createBaseThemeStyle } from 'survey-core'
import surveyStyles from 'survey-core/survey-core.fontless.min.css?inline'
import { asOneOfOurs, turnSurveyCoreBack, turnSurveyCoreTo } from './survey-core-window.ts'

interface FrameProps {
  readonly title: string
  readonly language: string
  readonly className: string | undefined
  readonly device: string
  readonly children: ReactNode
}

/** With a doctype: without one, browsers lay pages out as those of 1998. */
const EMPTY_PAGE = '<!doctype html><html><head><meta charset="utf-8"></head><body></body></html>'

/**
 * A window of its own for the recipient's page, so that its style sheets meet the width of the device and nothing of the
 * builder. It has no address and fetches nothing; React draws into it from here.
 */
export function Frame({ title, language, className, device, children }: FrameProps) {
  const [page, setPage] = useState<Document | null>(null)
  const load = useCallback((frame: HTMLIFrameElement | null) => {
    if (frame === null) return
    const arrive = () => setPage(frame.contentDocument === null ? null : dressed(frame.contentDocument))
    frame.addEventListener('load', arrive)
    // The load event may have come before React looked.
    if (frame.contentDocument?.doctype && frame.contentDocument.readyState === 'complete') arrive()
    return () => frame.removeEventListener('load', arrive)
  }, [])
  useSurveyCoreIn(page)
  useEffect(() => {
    if (page === null) return
    page.documentElement.lang = language
    page.documentElement.dir = directionOf(language)
    page.title = title
  }, [page, language, title])
  return (
    <>
      <iframe ref={load} title={title} className={className} data-device={device} srcDoc={EMPTY_PAGE} />
      {page !== null && createPortal(<KeysStayInside>{children}</KeysStayInside>, page.body)}
    </>
  )
}

/** Keys pressed in the questionnaire are none of the builder's: React hands them on beyond the frame. */
const KeysStayInside = ({ children }: { readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps keys from travelling on
  <div id="page" onKeyDown={(event) => event.stopPropagation()}>
    {children}
  </div>
)

/** The style sheets of the recipient's page, in its order; adopted, because the page's policy refuses style elements. */
function dressed(page: Document): Document {
  const Sheet = page.defaultView?.CSSStyleSheet
  if (Sheet === undefined || page.adoptedStyleSheets.length > 0) return page
  page.adoptedStyleSheets = [pageStyles, surveyStyles, createBaseThemeStyle(), formStyles].map((text) => {
    const sheet = new Sheet()
    sheet.replaceSync(text)
    return sheet
  })
  return page
}

/** survey-core looks into one document at a time: into that of the frame that was touched last. */
function useSurveyCoreIn(page: Document | null): void {
  useEffect(() => {
    const window = page?.defaultView
    if (!page || !window) return
    const turn = () => turnSurveyCoreTo(page, window)
    asOneOfOurs(window)
    turn()
    for (const event of TOUCHES) page.addEventListener(event, turn, true)
    return () => {
      for (const event of TOUCHES) page.removeEventListener(event, turn, true)
      turnSurveyCoreBack(page)
    }
  }, [page])
}

const TOUCHES = ['pointerdown', 'focusin', 'keydown'] as const
