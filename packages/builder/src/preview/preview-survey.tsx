import type { Answers } from '@estela/core'
import { isSameJson } from '@estela/core/json/same-json'
import { RecipientForm } from '@estela/ui/survey/recipient-form'
import { currentPageOf, recipientModel } from '@estela/ui/survey/recipient-model'
import { useEffect, useMemo, useRef } from 'react'
import type { Model } from 'survey-core'
import type { JsonObject } from '../document/json.ts'
import { previewDefinition } from './preview-definition.ts'
import type { StartPlace } from './start-page.ts'

interface PreviewSurveyProps {
  readonly document: JsonObject
  readonly language: string
  /** What stands for {activity} and the like. */
  readonly values: Readonly<Record<string, string>>
  /** Are answers checked before the page turns? */
  readonly isStrict: boolean
  /** Another number starts again. */
  readonly run: number
  readonly answers: Answers
  readonly page: string | null
  /** Where to go; another object goes there again. */
  readonly start: StartPlace | null
  /** Was the last step made in this window? Otherwise it follows. */
  readonly isLeading: boolean
  readonly waiting: string
  readonly onProgress: (answers: Answers, page: string | null) => void
  /** The page that was asked for is not there or not visible; `shown` is. */
  readonly onNotShown: (page: string, shown: string | null) => void
  readonly onSent: (answers: Answers) => void
}

/** A recipient's page of the questionnaire being built, filled in from here. Nothing leaves it but by its callbacks. */
export function PreviewSurvey(props: PreviewSurveyProps) {
  const { language, values, waiting, onProgress, onSent } = props
  const model = usePreviewModel(props)
  const main = useRef<HTMLElement>(null)
  useFollowing(model, props)
  useQuestionInSight(model, main, props.start)
  return (
    <div className="sheet">
      <header className="masthead">
        <p className="brand">Estela</p>
      </header>
      <main ref={main}>
        <h1 className="running-title">{values.activity}</h1>
        <RecipientForm
          key={model.uniqueId}
          model={model}
          language={language}
          pipedValues={values}
          issues={NO_ISSUES}
          status={null}
          waiting={<p>{waiting}</p>}
          movesFocus="within"
          onChange={onProgress}
          onComplete={onSent}
        />
      </main>
    </div>
  )
}

const NO_ISSUES: readonly never[] = []

/** A new model for each state of the questionnaire; it goes on where the one before was. */
function usePreviewModel({ document, run, isStrict, answers, page }: PreviewSurveyProps): Model {
  const place = useRef({ answers, page })
  place.current = { answers, page }
  // biome-ignore lint/correctness/useExhaustiveDependencies: starting again makes a new model of the same questionnaire
  return useMemo(() => {
    const model = recipientModel(previewDefinition(document), place.current)
    model.validationEnabled = isStrict
    return model
  }, [document, run, isStrict])
}

/** Takes over what was answered in a preview beside this one, and where a control went. */
function useFollowing(model: Model, { answers, page, isLeading, onNotShown }: PreviewSurveyProps): void {
  const tell = useRef(onNotShown)
  tell.current = onNotShown
  useEffect(() => {
    if (isLeading) return
    if (!isSameJson(model.data, answers)) model.data = structuredClone(answers)
    if (page === null) return
    const wanted = model.getPageByName(page)
    if (wanted?.isVisible) model.currentPage = wanted
    const shown = currentPageOf(model)?.name ?? null
    if (shown !== page) tell.current(page, shown)
  }, [model, answers, page, isLeading])
}

/** Brings a question into sight as soon as it is drawn. */
function useQuestionInSight(
  model: Model,
  main: { readonly current: HTMLElement | null },
  start: StartPlace | null,
): void {
  const reached = useRef<StartPlace | null>(null)
  useEffect(() => {
    if (start?.question == null || reached.current === start) return
    const show = (element: Element | null | undefined) => {
      if (!element || reached.current === start) return
      reached.current = start
      element.scrollIntoView({ block: 'center' })
    }
    const rendered = (_: Model, drawn: { question: { name: string }; htmlElement: HTMLElement }) => {
      if (drawn.question.name === start.question) show(drawn.htmlElement)
    }
    model.onAfterRenderQuestion.add(rendered)
    show(main.current?.querySelector(`[data-name="${CSS.escape(start.question)}"]`))
    return () => model.onAfterRenderQuestion.remove(rendered)
  }, [model, main, start])
}
