import type { Draft } from '@estela/contract/personal-links'
import type { FieldError } from '@estela/contract/problems'
import type { Answers } from '@estela/core'
import { type ReactNode, useEffect, useReducer, useRef, useState } from 'react'
import { Model, type PageModel, type Question, type ValidatePageEvent, type ValueChangedEvent } from 'survey-core'
import { Survey } from 'survey-react-ui'
import 'survey-core/survey-core.fontless.min.css'
import 'virtual:survey-base-theme.css'
import './survey-form.css'
import type { AnsweredQuestion } from './answers-copy.ts'
import { AttentionList } from './attention-list.tsx'
import { questionNamesOf } from './field-errors.ts'
import type { Words } from './messages.ts'
import { useSpeech } from './words.tsx'

interface SurveyFormProps {
  /** SurveyJS definition, as published. */
  readonly definition: Readonly<Record<string, unknown>>
  /** What stands for {activity} and the like, in the language of the page. */
  readonly pipedValues: Readonly<Record<string, string>>
  /** Answers to start from; read only once. */
  readonly draft: Draft | null
  /** Why the collector refused an earlier submission; empty at first. */
  readonly issues: readonly FieldError[]
  /** Shown beside the progress. */
  readonly status: ReactNode
  readonly onChange: (answers: Answers, page: string | null) => void
  /** Called once, with the answers to visible questions only. */
  readonly onComplete: (answers: Answers, answered: readonly AnsweredQuestion[]) => void
}

/** The questionnaire itself, page by page. The only part of this package that knows SurveyJS. */
export function SurveyForm({ definition, pipedValues, draft, issues, status, onChange, onComplete }: SurveyFormProps) {
  const { words } = useSpeech()
  const [model] = useState(() => surveyModel(definition, draft))
  const spoken = useSpokenModel(model, pipedValues)
  const attention = useAttention(model, issues, words)
  useAnswers(model, onChange, onComplete)
  useLastButton(model)
  if (spoken === null) return <p role="status">{words('form-loading')}</p>
  return (
    <>
      <Progress model={model} status={status} hasIssues={issues.length > 0} />
      <AttentionList
        questions={attention.map(({ name, processedTitle }) => ({ name, title: processedTitle }))}
        isRefused={issues.length > 0}
        onGoTo={(name) => model.focusQuestion(name)}
      />
      <Survey model={model} />
    </>
  )
}

/** Shows texts as texts: markup in a definition, or in an answer piped into one, must not become part of the page. */
class PlainTextModel extends Model {
  override processHtml(html: string, reason?: string): string {
    return super.processHtml(html, reason).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  }
}

function surveyModel(definition: SurveyFormProps['definition'], draft: Draft | null): Model {
  const model = new PlainTextModel(definition)
  model.generateStylesheet = false
  model.showTitle = false
  model.showPageTitles = false
  model.showProgressBar = false
  model.showCompletePage = false
  model.textUpdateMode = 'onTyping'
  if (model.clearInvisibleValues === 'none') model.clearInvisibleValues = 'onComplete'
  model.onNavigateToUrl.add((_, options) => {
    options.allow = false
  })
  if (draft !== null) {
    model.data = structuredClone(draft.answers)
    const page = draft.page === null ? null : model.getPageByName(draft.page)
    if (page?.isVisible) model.currentPage = page
  }
  return model
}

type LanguageStrings = () => Promise<unknown>
const SURVEY_LANGUAGES: Readonly<Record<string, LanguageStrings>> = {
  ar: () => import('survey-core/i18n/arabic'),
  es: () => import('survey-core/i18n/spanish'),
  fr: () => import('survey-core/i18n/french'),
  pt: () => import('survey-core/i18n/portuguese'),
  ru: () => import('survey-core/i18n/russian'),
}

/** Loads survey-core's own strings (error texts, placeholders). Without them they are English, which stops nobody. */
export async function loadSurveyLanguage(language: string): Promise<void> {
  await SURVEY_LANGUAGES[language]?.().catch(() => {})
}

/** The language the model speaks, null before the first; it follows the page without losing answers. */
function useSpokenModel(model: Model, pipedValues: SurveyFormProps['pipedValues']): string | null {
  const { language, words } = useSpeech()
  const [spoken, setSpoken] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    void loadSurveyLanguage(language).then(() => {
      if (!isCurrent) return
      model.locale = language
      for (const [name, value] of Object.entries(pipedValues)) model.setVariable(name, value)
      model.pagePrevText = words('previous')
      model.pageNextText = words('next')
      labelLastButton(model, words)
      setSpoken(language)
    })
    return () => {
      isCurrent = false
    }
  }, [model, language, words, pipedValues])
  return spoken
}

/**
 * A questionnaire may open its pages only after a first answer, such as consent. Until then the page looks like the last
 * one, and its button must not say that it sends.
 */
function labelLastButton(model: Model, words: Words): void {
  const page = currentPage(model)
  const isOpen = page?.questions.some((question) => question.isVisible && question.isRequired && question.isEmpty())
  const isFinal = page === model.pages.at(-1)
  model.completeText = words(isOpen && !isFinal ? 'next' : 'send-answers')
}

function useLastButton(model: Model): void {
  const { words } = useSpeech()
  useEffect(() => {
    const label = () => labelLastButton(model, words)
    model.onValueChanged.add(label)
    model.onCurrentPageChanged.add(label)
    return () => {
      model.onValueChanged.remove(label)
      model.onCurrentPageChanged.remove(label)
    }
  }, [model, words])
}

function useAnswers(
  model: Model,
  onChange: SurveyFormProps['onChange'],
  onComplete: SurveyFormProps['onComplete'],
): void {
  useEffect(() => {
    const change = () => onChange(plainCopy(model.data), currentPage(model)?.name ?? null)
    const complete = () =>
      onComplete(
        plainCopy(model.data),
        answeredIn(model.getPlainData({ includeEmpty: false, includeQuestionTypes: true })),
      )
    model.onValueChanged.add(change)
    model.onCurrentPageChanged.add(change)
    model.onComplete.add(complete)
    return () => {
      model.onValueChanged.remove(change)
      model.onCurrentPageChanged.remove(change)
      model.onComplete.remove(complete)
    }
  }, [model, onChange, onComplete])
}

const plainCopy = (answers: Answers): Answers => JSON.parse(JSON.stringify(answers))

type PlainQuestion = ReturnType<Model['getPlainData']>[number]

const currentPage = (model: Model): PageModel | null => model.currentPage ?? null

const NESTING: readonly string[] = ['matrix', 'matrixdropdown', 'matrixdynamic', 'paneldynamic', 'multipletext']

/** Questions inside a matrix or a repeated panel are named after it: `Your skills: Searching`. */
const answeredIn = (questions: readonly PlainQuestion[], parent = ''): AnsweredQuestion[] =>
  questions.flatMap(({ title, displayValue, questionType, data }) => {
    const question = parent === '' ? title : `${parent}: ${title}`
    const isNesting = questionType === undefined || NESTING.includes(questionType)
    if (isNesting && data !== undefined) return answeredIn(data, question)
    const answer = Array.isArray(displayValue) ? displayValue.join(', ') : String(displayValue ?? '')
    return answer === '' ? [] : [{ question, answer }]
  })

/** The questions that need attention on the current page, from validation here or from the collector's refusal. */
function useAttention(model: Model, issues: readonly FieldError[], words: Words): readonly Question[] {
  const [attention, setAttention] = useState<readonly Question[]>([])
  useEffect(() => {
    const list = (_: Model, { questions }: ValidatePageEvent) =>
      setAttention([...new Set(questions.map((question) => question.parentQuestion ?? question))])
    const clear = () => setAttention([])
    const mend = (_: Model, { question }: ValueChangedEvent) => {
      if (!question?.validate(false)) return
      question.clearErrors()
      setAttention((questions) => questions.filter((each) => each !== question))
    }
    model.onValidatePage.add(list)
    model.onValueChanged.add(mend)
    model.onCurrentPageChanged.add(clear)
    return () => {
      model.onValidatePage.remove(list)
      model.onValueChanged.remove(mend)
      model.onCurrentPageChanged.remove(clear)
    }
  }, [model])
  useEffect(() => {
    const refused = refusedQuestions(model, issues, words)
    if (refused.length > 0) setAttention(refused)
  }, [model, issues, words])
  return attention
}

/** Marks the questions the collector refused and opens the page of the first. */
function refusedQuestions(model: Model, issues: readonly FieldError[], words: Words): readonly Question[] {
  const codes = questionNamesOf(issues)
  const questions = [...codes.keys()].flatMap((name) => model.getQuestionByName(name) ?? [])
  for (const question of questions) {
    question.clearErrors()
    question.addError(words(codes.get(question.name) === 'required' ? 'issue-required' : 'issue-other'))
  }
  const page = questions[0]?.page
  if (page) model.currentPage = page
  return questions
}

interface ProgressProps {
  readonly model: Model
  readonly status: ReactNode
  readonly hasIssues: boolean
}

/**
 * Where the person is. A new page starts at its heading, for eyes and for screen readers; the page of refused answers
 * starts at the list of what is wrong.
 */
function Progress({ model, status, hasIssues }: ProgressProps) {
  const { words } = useSpeech()
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    model.onCurrentPageChanged.add(redraw)
    model.onPageVisibleChanged.add(redraw)
    return () => {
      model.onCurrentPageChanged.remove(redraw)
      model.onPageVisibleChanged.remove(redraw)
    }
  }, [model])

  const page = currentPage(model)
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
