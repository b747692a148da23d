import { Helpers, type Question, type SurveyError, type SurveyModel } from 'survey-core'
import type { AnswerIssue, AnswerIssueCode, Answers } from '../submission/answers.ts'
import { commentKeyOf, hasValue, isKeptWhenHidden } from './check/check-plan.ts'
import { isEmptyAnswer } from './check/emptiness.ts'
import { compileQuestionnaire } from './compile-questionnaire.ts'
import { pointerTo } from './json-pointer.ts'
import { loadDefinition } from './load-definition.ts'
import { answerPointerOf } from './answer-pointer.ts'

/**
 * May these answers be accepted, where the compiled check is not enough? The strict checks of shape first, then a fresh
 * model of survey-core, made for this call alone: a model that served before remembers. May take seconds on an author's
 * regular expression, so it runs in a worker with a time limit. Never throws: what survey-core throws on is an issue.
 */
export function checkWithModel(definition: unknown, answers: Answers): AnswerIssue[] {
  const compiled = compileQuestionnaire(definition)
  if (compiled.outcome === 'refused') return [NOT_CHECKABLE]
  if (compiled.outcome === 'compiled') return compiled.check(answers)
  const shape = compiled.checkShape(answers)
  return shape.length > 0 ? shape : judgeWithModel(definition, answers).issues
}

/** What survey-core's model makes of answers: also for comparing the compiled check with it. */
export interface ModelJudgement {
  readonly issues: AnswerIssue[]
  readonly visible: readonly string[]
  readonly required: readonly string[]
}

/** The verdict of a fresh model, without our strict checks of shape. Issues of visibility come before all others. */
export function judgeWithModel(definition: unknown, answers: Answers): ModelJudgement {
  const loaded = loadDefinition(definition)
  if (loaded.outcome === 'refused') return NOTHING_JUDGED
  const { model } = loaded
  try {
    return judge(model, answers)
  } catch {
    // survey-core throws on values of a shape it does not expect.
    return NOTHING_JUDGED
  } finally {
    model.dispose()
  }
}

const NOT_CHECKABLE: AnswerIssue = { pointer: '', code: 'not-checkable' }
const NOTHING_JUDGED: ModelJudgement = { issues: [NOT_CHECKABLE], visible: [], required: [] }

function judge(model: SurveyModel, answers: Answers): ModelJudgement {
  // Shown one at a time, only the current question would be validated.
  model.questionsOnPageMode = 'standard'
  model.data = JSON.parse(JSON.stringify(answers))
  const hidden = hiddenAnswers(model, answers)
  const isValid = validate(model)
  const shown = model.getAllQuestions().filter((question) => isShown(question))
  const errors = isValid ? [] : withoutEarlyEnd(model, issuesOf(model))
  return {
    issues: [...hidden, ...errors, ...alteredAnswers(model, shown, answers)],
    visible: shown.map((question) => question.name),
    required: shown.filter((question) => question.isRequired).map((question) => question.name),
  }
}

/** survey-core leaves the start page out, because it was checked when the respondent left it. */
function validate(model: SurveyModel): boolean {
  const start = model.pages.filter((page) => page.isStartPage && page.isVisible)
  const isStartValid = start.every((page) => page.validate(true, false))
  return model.validate(true, false) !== false && isStartValid
}

const isShown = (question: Question): boolean => question.isVisible && question.isParentVisible

function hiddenAnswers(model: SurveyModel, answers: Answers): AnswerIssue[] {
  const shownKeys = new Set<string | null>()
  const keys = new Set<string | null>()
  for (const question of model.getAllQuestions().filter(hasValue)) {
    for (const key of [question.getValueName(), commentKeyOf(question)]) {
      keys.add(key)
      if (isShown(question) || isKeptWhenHidden(question)) shownKeys.add(key)
    }
  }
  const hidden = Object.keys(answers).filter((key) => keys.has(key) && !shownKeys.has(key) && !isEmptyAnswer(answers[key]))
  return hidden.map((key) => ({ pointer: pointerTo('', key), code: 'not-visible' }))
}

function issuesOf(model: SurveyModel): AnswerIssue[] {
  const ofQuestions = model.getAllQuestions(true, false, true).flatMap((question) =>
    question.errors.filter(isError).map((error) => ({ pointer: answerPointerOf(question), code: codeOf(error) })),
  )
  const ofPanels = [...model.getAllPanels(), ...model.pages].flatMap((panel) => {
    const first = 'questions' in panel ? (panel.questions as Question[]).find(isShown) : undefined
    const errors = 'errors' in panel ? (panel.errors as SurveyError[]).filter(isError) : []
    return first === undefined ? [] : errors.map((error) => ({ pointer: answerPointerOf(first), code: codeOf(error) }))
  })
  const found = [...ofQuestions, ...ofPanels]
  return found.length > 0 ? found : [{ pointer: '', code: 'rule-broken' }]
}

const isError = (error: SurveyError): boolean => error.isError
const codeOf = (error: SurveyError): AnswerIssueCode => CODES[error.getErrorType()] ?? 'rule-broken'

const CODES: Readonly<Record<string, AnswerIssueCode>> = {
  required: 'required',
  requireoneanswer: 'required',
  requiredinallrowserror: 'required',
  requirenumeric: 'not-a-number',
  otherempty: 'other-without-text',
  eachrowuniqueeerror: 'duplicate',
  keyduplicationerror: 'duplicate',
  minrowcounterror: 'too-few',
  exceedsize: 'too-large',
  exceedfilescount: 'too-many',
  patternincomplete: 'pattern-mismatch',
}

/** A trigger may end or shorten the questionnaire: what is left unanswered then is not missing. */
function withoutEarlyEnd(model: SurveyModel, issues: AnswerIssue[]): AnswerIssue[] {
  const isEnded = model.triggers.some(
    (trigger) => ENDING.has(trigger.getType()) && trigger.expression && model.runCondition(trigger.expression),
  )
  return isEnded ? issues.filter((issue) => issue.code !== 'required') : issues
}

const ENDING: ReadonlySet<string> = new Set(['completetrigger', 'skiptrigger'])

/** survey-core drops or alters choices that do not exist without a word. */
function alteredAnswers(model: SurveyModel, shown: readonly Question[], answers: Answers): AnswerIssue[] {
  model.clearIncorrectValues()
  const data: Answers = model.data
  return shown
    .filter((question) => 'choices' in question || question.getType() === 'matrix')
    .map((question) => question.getValueName())
    .filter((key) => !isEmptyAnswer(answers[key]) && !Helpers.isTwoValueEquals(answers[key], data[key]))
    .map((key) => ({ pointer: pointerTo('', key), code: 'not-a-choice' }))
}

/** What survey-core would store of these answers at the end, having dropped what it takes for incorrect; null: it throws. */
export function storedBySurveyCore(definition: unknown, answers: Answers): Answers | null {
  const loaded = loadDefinition(definition)
  if (loaded.outcome === 'refused') return null
  const { model } = loaded
  try {
    model.data = JSON.parse(JSON.stringify(answers))
    model.clearIncorrectValues(true)
    model.validationEnabled = false
    model.doComplete()
    return model.data as Answers
  } catch {
    return null
  } finally {
    model.dispose()
  }
}
