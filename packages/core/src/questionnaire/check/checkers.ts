import type {
  Question,
  QuestionBooleanModel,
  QuestionCheckboxModel,
  QuestionCommentModel,
  QuestionExpressionModel,
  QuestionImagePickerModel,
  QuestionMatrixDropdownModel,
  QuestionMatrixDynamicModel,
  QuestionMatrixModel,
  QuestionMultipleTextModel,
  QuestionPanelDynamicModel,
  QuestionRankingModel,
  QuestionRatingModel,
  QuestionSelectBase,
  QuestionTextModel,
} from 'survey-core'
import { compileMatrixDropdown, compileMatrixDynamic } from './cells-check.ts'
import { compileMultipleChoice, compileSingleChoice } from './choice-check.ts'
import type { Compilation } from './compilation.ts'
import { compileExpressionQuestion } from './expression-check.ts'
import { compileMatrix } from './matrix-check.ts'
import { compileMultipleText } from './multiple-text-check.ts'
import { compilePanelDynamic } from './panel-dynamic-check.ts'
import type { QuestionCheck } from './question-check.ts'
import { compileRanking } from './ranking-check.ts'
import { compileBoolean, compileRating } from './scale-check.ts'
import { compileComment, compileText } from './text-check.ts'
import { compileUncovered } from './uncovered-check.ts'

type Checker = (question: Question, compilation: Compilation) => QuestionCheck

/** From question type to its check. Questions of other types go to survey-core's model. */
const CHECKERS: Readonly<Record<string, Checker>> = {
  text: (question, compilation) => compileText(question as QuestionTextModel, compilation),
  comment: (question) => compileComment(question as QuestionCommentModel),
  radiogroup: (question, compilation) => compileSingleChoice(question as QuestionSelectBase, compilation),
  dropdown: (question, compilation) => compileSingleChoice(question as QuestionSelectBase, compilation),
  buttongroup: (question, compilation) => compileSingleChoice(question as QuestionSelectBase, compilation),
  checkbox: (question, compilation) => compileMultipleChoice(question as QuestionCheckboxModel, compilation),
  tagbox: (question, compilation) => compileMultipleChoice(question as QuestionCheckboxModel, compilation),
  imagepicker: (question, compilation) => compileImagePicker(question as QuestionImagePickerModel, compilation),
  ranking: (question, compilation) => compileRanking(question as QuestionRankingModel, compilation),
  rating: (question, compilation) => compileRating(question as QuestionRatingModel, compilation),
  boolean: (question) => compileBoolean(question as QuestionBooleanModel),
  matrix: (question, compilation) => compileMatrix(question as QuestionMatrixModel, compilation),
  multipletext: (question, compilation) => compileMultipleText(question as QuestionMultipleTextModel, compilation),
  signaturepad: () => SIGNATURE,
  expression: (question, compilation) => compileExpressionQuestion(question as QuestionExpressionModel, compilation),
  paneldynamic: (question, compilation) => compilePanelDynamic(question as QuestionPanelDynamicModel, compilation),
  matrixdropdown: (question, compilation) =>
    compileMatrixDropdown(question as QuestionMatrixDropdownModel, compilation),
  matrixdynamic: (question, compilation) => compileMatrixDynamic(question as QuestionMatrixDynamicModel, compilation),
}

/** A drawing as the text of a data URL, or a reference to an upload. */
const SIGNATURE: QuestionCheck = {
  checkShape: (value, { pointer, findings }) => {
    if (typeof value !== 'string') findings.refuse(pointer, 'wrong-type')
  },
}

export function compileCheck(question: Question, compilation: Compilation): QuestionCheck {
  const checker = Object.hasOwn(CHECKERS, question.getType()) ? CHECKERS[question.getType()] : undefined
  return checker === undefined ? compileUncovered(question, compilation) : checker(question, compilation)
}

const compileImagePicker = (question: QuestionImagePickerModel, compilation: Compilation): QuestionCheck =>
  question.multiSelect
    ? compileMultipleChoice(question as unknown as QuestionCheckboxModel, compilation)
    : compileSingleChoice(question, compilation)
