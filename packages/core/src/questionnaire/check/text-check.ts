import { EmailValidator, Helpers, type QuestionCommentModel, type QuestionTextModel, settings } from 'survey-core'
import type { Compilation } from './compilation.ts'
import { isEmptyAnswer } from './emptiness.ts'
import type { Place, QuestionCheck } from './question-check.ts'

/** A longer text. survey-core leaves its length to the page. */
export function compileComment(question: QuestionCommentModel): QuestionCheck {
  return { checkShape: shapeOfText(question.getMaxLength(), null) }
}

/** One line of text, or a number, date, time … by its input type. */
export function compileText(question: QuestionTextModel, compilation: Compilation): QuestionCheck {
  noteUncovered(question, compilation)
  const { inputType } = question
  const isNumber = inputType === 'number' || inputType === 'range'
  const checkRange = compileRange(question)
  const step = inputType === 'number' ? stepOf(question) : null
  const isOwnEmail = inputType === 'email' && !question.validators.some((each) => each.getType() === 'emailvalidator')
  return {
    checkShape: isNumber ? checkNumber : shapeOfText(question.getMaxLength(), FORMATS[inputType] ?? null),
    checkRules: (value, place) => {
      checkRange(value, place)
      if (step !== null && isOffStep(value, step)) place.findings.report(place.pointer, 'off-step')
      if (isOwnEmail && value && !isEmail(value)) place.findings.report(place.pointer, 'not-an-email')
    },
  }
}

const DATE = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`
const TIME = String.raw`([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?`

/** What a browser's field of the type produces. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  date: new RegExp(`^${DATE}$`),
  'datetime-local': new RegExp(`^${DATE}T${TIME}$`),
  time: new RegExp(`^${TIME}$`),
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  week: /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/,
  color: /^#[0-9a-fA-F]{6}$/,
}

function shapeOfText(maxLength: number | null, format: RegExp | null): QuestionCheck['checkShape'] {
  return (value, { pointer, findings }) => {
    if (typeof value !== 'string') findings.refuse(pointer, 'wrong-type')
    else if (maxLength !== null && maxLength > 0 && value.length > maxLength) findings.refuse(pointer, 'too-long')
    else if (format !== null && !(format.test(value) && isInCalendar(value))) findings.refuse(pointer, 'wrong-type')
  }
}

/** No 30 February: JavaScript reads it as a day of March. */
function isInCalendar(text: string): boolean {
  const day = /^\d{4}-\d{2}-(\d{2})/.exec(text)
  return day === null || new Date(`${day[0]}T00:00:00Z`).getUTCDate() === Number(day[1])
}

function checkNumber(value: unknown, { pointer, findings }: Place): void {
  if (typeof value !== 'number') findings.refuse(pointer, 'not-a-number')
}

function compileRange(question: QuestionTextModel): (value: unknown, place: Place) => void {
  const isDate = question.inputType === 'date' || question.inputType === 'datetime-local'
  const comparable = isDate ? dateOf : (value: unknown) => value
  const least = limitOf(question.renderedMin, isDate)
  const most = limitOf(question.renderedMax, isDate)
  if (least === undefined && most === undefined) return () => {}
  return (value, { pointer, findings }) => {
    if (isEmptyAnswer(value)) return
    const compared = comparable(value) as number
    if (least !== undefined && compared < least) findings.report(pointer, 'too-small')
    if (most !== undefined && compared > most) findings.report(pointer, 'too-large')
  }
}

/** survey-core compares limits of any type with JavaScript's own `<`. */
const limitOf = (limit: unknown, isDate: boolean): number | undefined =>
  isEmptyAnswer(limit) ? undefined : ((isDate ? dateOf(limit) : limit) as number)

/** A date without a time is one of the local day, as in survey-core. */
function dateOf(value: unknown): Date {
  const isDateOnly = typeof value === 'string' && value.indexOf('T') <= 0 && /\d{4}-\d{2}-\d{2}/.test(value)
  return new Date(isDateOnly && !Number.isNaN(Date.parse(value)) ? `${value}T00:00:00` : (value as string))
}

const stepOf = ({ step }: QuestionTextModel): number | null => {
  const value: unknown = step
  return !isEmptyAnswer(value) && Helpers.isNumber(value) ? Helpers.getNumber(value) : null
}

/** Both numbers are made whole by the same power of ten first, as survey-core does. */
function isOffStep(value: unknown, step: number): boolean {
  if (typeof value !== 'number') return false
  let scale = 1
  while ((Math.round(step * scale) / scale !== step || Math.round(value * scale) / scale !== value) && scale < 1e6)
    scale *= 10
  const wholeStep = Math.round(step * scale)
  return wholeStep > 0 && Math.round(value * scale) % wholeStep !== 0
}

const EMAIL = new EmailValidator()
const isEmail = (value: unknown): boolean => EMAIL.validate(value) === null

function noteUncovered(question: QuestionTextModel, compilation: Compilation): void {
  if (!question.maskTypeIsEmpty) compilation.needsModel('input mask')
  if (question.minValueExpression || question.maxValueExpression) compilation.needsModel('limit by expression')
  if (settings.storeUtcDates) compilation.needsModel('dates in UTC')
}
