import {
  type AnswerCountValidator,
  EmailValidator,
  type ExpressionValidator,
  Helpers,
  type NumericValidator,
  type Question,
  type RegexValidator,
  type SurveyValidator,
  type TextValidator,
} from 'survey-core'
import type { AnswerIssueCode } from '../../submission/answers.ts'
import type { Compilation } from './compilation.ts'
import { isEmptyAnswer } from './emptiness.ts'
import { isLinearPattern } from './linear-pattern.ts'
import type { Place } from './question-check.ts'

type Validator = (value: unknown, place: Place) => AnswerIssueCode | null

/** The validators an author added to a question. survey-core runs them only when nothing else is wrong with it. */
export function compileValidators(
  question: Pick<Question, 'validators'>,
  compilation: Compilation,
  inner?: ReadonlySet<string>,
): (value: unknown, place: Place) => void {
  const validators = question.validators
    .filter((each) => each.notificationType === 'error')
    .map((each) => compileValidator(each, compilation, inner))
  return (value, place) => {
    for (const validate of validators) {
      const code = validate(value, place)
      if (code !== null) place.findings.report(place.pointer, code)
    }
  }
}

function compileValidator(
  validator: SurveyValidator,
  compilation: Compilation,
  inner?: ReadonlySet<string>,
): Validator {
  switch (validator.getType()) {
    case 'numericvalidator':
      return numeric(validator as NumericValidator)
    case 'textvalidator':
      return text(validator as TextValidator)
    case 'answercountvalidator':
      return answerCount(validator as AnswerCountValidator)
    case 'emailvalidator':
      return (value) => (value && EMAIL.validate(value) !== null ? 'not-an-email' : null)
    case 'regexvalidator':
      return pattern(validator as RegexValidator, compilation)
    case 'expressionvalidator':
      return condition((validator as ExpressionValidator).expression, compilation, inner)
    default:
      compilation.needsModel(`validator ${validator.getType()}`)
      return () => null
  }
}

const EMAIL = new EmailValidator()

const numeric =
  ({ minValue, maxValue }: NumericValidator): Validator =>
  (value) => {
    if (isEmptyAnswer(value)) return null
    if (!Helpers.isNumber(value)) return 'not-a-number'
    const number = Helpers.getNumber(value)
    if (minValue !== null && minValue > number) return 'too-small'
    return maxValue !== null && maxValue < number ? 'too-large' : null
  }

const text =
  ({ minLength, maxLength, allowDigits }: TextValidator): Validator =>
  (value) => {
    if (isEmptyAnswer(value)) return null
    // survey-core looks for digits at the end only.
    if (!allowDigits && /\d$/.test(String(value))) return 'pattern-mismatch'
    const length = typeof value === 'string' || Array.isArray(value) ? value.length : Number.NaN
    if (minLength > 0 && length < minLength) return 'too-short'
    return maxLength > 0 && length > maxLength ? 'too-long' : null
  }

const answerCount =
  ({ minCount, maxCount }: AnswerCountValidator): Validator =>
  (value) => {
    if (!Array.isArray(value) || value.length === 0) return null
    if (minCount && value.length < minCount) return 'too-few'
    return maxCount && value.length > maxCount ? 'too-many' : null
  }

function pattern({ regex, caseInsensitive }: RegexValidator, compilation: Compilation): Validator {
  if (!regex) return () => null
  if (!isLinearPattern(regex)) compilation.needsModel('regular expression')
  const expression = new RegExp(regex, caseInsensitive ? 'i' : '')
  return (value) => (isEmptyAnswer(value) || expression.test(String(value)) ? null : 'pattern-mismatch')
}

function condition(expression: string, compilation: Compilation, inner?: ReadonlySet<string>): Validator {
  if (!expression) return () => null
  const parsed = compilation.expression(expression, inner)
  // biome-ignore lint/suspicious/noDoubleEquals: survey-core's ConditionRunner compares this way.
  return (_value, { scope }) => (scope.resultOf(parsed) == true ? null : 'expression-false')
}
