import { Helpers, type PanelModel, type Question, type SurveyError, type SurveyModel } from 'survey-core'
import type { AnswerIssue, AnswerIssueCode, Answers } from '../submission/answers.ts'
import { answerPointerOf } from './answer-pointer.ts'
import { isEmptyAnswer } from './check/emptiness.ts'
import { commentKeyOf, hasValue, isKeptWhenHidden } from './check/question-keys.ts'
import { compileQuestionnaire } from './compile-questionnaire.ts'
import { pointerTo } from './json-pointer.ts'
import { discardModel, loadDefinition } from './load-definition.ts'

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
    discardModel(model)
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
  const visible = shown.map((question) => question.name)
  const required = shown
    .filter((question) => question.isRequired && hasValue(question))
    .map((question) => question.name)
  // Last, because looking for altered answers alters the model.
  return { issues: [...hidden, ...errors, ...alteredAnswers(model, shown, answers)], visible, required }
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
  const hidden = Object.keys(answers).filter(
    (key) => keys.has(key) && !shownKeys.has(key) && !isEmptyAnswer(answers[key]),
  )
  return hidden.map((key) => ({ pointer: pointerTo('', key), code: 'not-visible' }))
}

function issuesOf(model: SurveyModel): AnswerIssue[] {
  const questions = model.getAllQuestions(false, false, true)
  const ofQuestions = questions.flatMap((question) =>
    question.errors.filter(isError).map((error) => ({ pointer: answerPointerOf(question), code: codeOf(error) })),
  )
  const repeated = questions.flatMap((each) => ('visiblePanels' in each ? (each.visiblePanels as PanelModel[]) : []))
  const ofPanels = [...model.pages, ...repeated].flatMap(panelsIn).flatMap((panel) => {
    const first = panel.questions.find(isShown)
    const errors = first === undefined ? [] : panel.errors.filter(isError)
    return errors.map((error) => ({ pointer: answerPointerOf(first as Question), code: codeOf(error) }))
  })
  const found = [...ofQuestions, ...ofPanels]
  return found.length > 0 ? found : [{ pointer: '', code: 'rule-broken' }]
}

const panelsIn = (panel: PanelModel): PanelModel[] => [
  panel,
  ...panel.elements.flatMap((element) => (element.isPanel ? panelsIn(element as unknown as PanelModel) : [])),
]

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
    .filter((question) => question.isDescendantOf('selectbase') || question.getType() === 'matrix')
    .map((question) => question.getValueName())
    .filter((key) => !isEmptyAnswer(answers[key]) && !Helpers.isTwoValueEquals(answers[key], data[key]))
    .map((key) => ({ pointer: pointerTo('', key), code: 'not-a-choice' }))
}

/** What survey-core would store of these answers at the end, without what it takes for incorrect; null: it throws. */
export function storedBySurveyCore(definition: unknown, answers: Answers): Answers | null {
  const loaded = loadDefinition(definition)
  if (loaded.outcome === 'refused') return null
  const { model } = loaded
  try {
    model.data = JSON.parse(JSON.stringify(answers))
    // Repeated panels and rows are made only when they are looked at.
    model.validate(true, false)
    model.clearIncorrectValues(true)
    model.validationEnabled = false
    model.doComplete()
    const taken = Object.entries(model.data as Answers).filter(([key, value]) => isTaken(model, key, value))
    return Object.fromEntries(taken)
  } catch {
    return null
  } finally {
    discardModel(model)
  }
}

/** A question leaves a value of a type it cannot use where it is, and goes without. */
function isTaken(model: SurveyModel, key: string, value: unknown): boolean {
  const question = model.getQuestionByValueName(key) as Question | null
  return question === null || Helpers.isTwoValueEquals(question.value, value)
}
