import type { QuestionMatrixModel } from 'survey-core'
import { isPlainObject, type PlainObject } from '../../json/plain-object.ts'
import { pointerTo } from '../json-pointer.ts'
import type { AnswerScope } from './answer-scope.ts'
import { checkChosenList } from './choice-check.ts'
import { type Choices, compileChoices } from './choices.ts'
import type { Compilation } from './compilation.ts'
import { isEmptyAnswer } from './emptiness.ts'
import type { Place, QuestionCheck } from './question-check.ts'

/** One column (or several) in each of the rows. */
export function compileMatrix(question: QuestionMatrixModel, compilation: Compilation): QuestionCheck {
  noteUncovered(question, compilation)
  const inner = rowNamesOf(question)
  const rows = compileRows(question, compilation, inner)
  const columns = compileChoices(compilation, question.columns, question.columnsVisibleIf, inner)
  const exclusive = new Set<unknown>(question.columns.filter((each) => each.isExclusive).map((each) => each.value))
  const checkCell = question.isMultiSelect ? listCell(columns, exclusive) : singleCell(columns)
  const { eachRowRequired, eachRowUnique } = question
  return {
    checkShape: (value, place) => {
      if (!isPlainObject(value)) return place.findings.refuse(place.pointer, 'wrong-type')
      for (const row of Object.keys(value)) {
        const pointer = pointerTo(place.pointer, row)
        if (!rows.has(row, place.scope)) place.findings.refuse(pointer, 'unknown-row')
        else checkCell(value[row], { ...place, pointer })
      }
    },
    checkRules: (value, place) => {
      const cells = isPlainObject(value) ? value : {}
      if (eachRowRequired) reportEmptyRows(cells, rows.visible(place.scope), place)
      if (eachRowUnique) reportRepeatedRows(cells, rows.visible(place.scope), place)
    },
  }
}

/** Names of the rows in lower case, by which survey-core finds them in an expression. */
export const rowNamesOf = (question: QuestionMatrixModel): ReadonlySet<string> =>
  new Set(question.rows.map((row) => String(row.value).toLowerCase()))

interface Rows {
  has(row: string, scope: AnswerScope): boolean
  visible(scope: AnswerScope): string[]
}

/** Rows by the key they have in the answer; a row's value may be a number. */
function compileRows(question: QuestionMatrixModel, compilation: Compilation, inner: ReadonlySet<string>): Rows {
  const rows = compileChoices(compilation, question.rows, question.rowsVisibleIf, inner)
  const valueOfRow = new Map<string, unknown>(question.rows.map((row) => [String(row.value), row.value]))
  return {
    has: (row, scope) => valueOfRow.has(row) && rows.has(valueOfRow.get(row), scope),
    visible: (scope) => rows.visible(scope).map(String),
  }
}

const singleCell =
  (columns: Choices): QuestionCheck['checkShape'] =>
  (value, { pointer, scope, findings }) => {
    if (typeof value === 'object') findings.refuse(pointer, 'wrong-type')
    else if (!columns.has(value, scope)) findings.refuse(pointer, 'unknown-column')
  }

const listCell =
  (columns: Choices, exclusive: ReadonlySet<unknown>): QuestionCheck['checkShape'] =>
  (value, place) => {
    if (!checkChosenList(value, columns, place)) return
    if (value.length === 0) place.findings.refuse(place.pointer, 'wrong-type')
    if (value.length > 1 && value.some((each) => exclusive.has(each)))
      place.findings.refuse(place.pointer, 'exclusive-choice')
  }

function reportEmptyRows(cells: PlainObject, rows: readonly string[], { pointer, findings }: Place): void {
  for (const row of rows) if (isEmptyAnswer(cells[row])) findings.report(pointerTo(pointer, row), 'required')
}

function reportRepeatedRows(cells: PlainObject, rows: readonly string[], { pointer, findings }: Place): void {
  const seen = new Set<string>()
  for (const row of rows) {
    if (isEmptyAnswer(cells[row])) continue
    const column = String(cells[row])
    if (seen.has(column)) findings.report(pointerTo(pointer, row), 'duplicate')
    seen.add(column)
  }
}

function noteUncovered(question: QuestionMatrixModel, compilation: Compilation): void {
  if (question.rows.length === 0) compilation.needsModel('matrix without rows')
  if (question.hideIfRowsEmpty) compilation.needsModel('hideIfRowsEmpty')
  if (question.rows.some((row) => isEmptyAnswer(row.value))) compilation.needsModel('row without a value')
}
