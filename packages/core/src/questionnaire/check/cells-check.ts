import type {
  MatrixDropdownRowModelBase,
  Question,
  QuestionMatrixDropdownModel,
  QuestionMatrixDynamicModel,
} from 'survey-core'
import { isPlainObject, type PlainObject } from '../../json/plain-object.ts'
import { pointerTo } from '../json-pointer.ts'
import { readableKeysOf } from './answer-keys.ts'
import { compileCells } from './check-plan.ts'
import { checkRules, checkShapes, openValues } from './check-values.ts'
import { compileChoices } from './choices.ts'
import type { Compilation } from './compilation.ts'
import { isEmptyAnswer } from './emptiness.ts'
import { isListOfObjects } from './panel-dynamic-check.ts'
import type { Place, QuestionCheck } from './question-check.ts'

/** Fixed rows with a question in each column. */
export function compileMatrixDropdown(question: QuestionMatrixDropdownModel, compilation: Compilation): QuestionCheck {
  if (question.hideIfRowsEmpty) compilation.needsModel('hideIfRowsEmpty')
  const names = question.rows.map((row) => String(row.value))
  const ambiguous = new Set(names.map((name) => name.toLowerCase()))
  const rows = compileChoices(compilation, question.rows, question.rowsVisibleIf, ambiguous)
  if (!rows.areFixed) compilation.needsModel('conditional rows of cells')
  const cells = compileRow(question, question.visibleRows[0], ambiguous, compilation)
  return {
    checkShape: (value, place) => {
      if (!isPlainObject(value)) return place.findings.refuse(place.pointer, 'wrong-type')
      for (const [name, row] of Object.entries(value)) {
        const pointer = pointerTo(place.pointer, name)
        if (!names.includes(name)) place.findings.refuse(pointer, 'unknown-row')
        else if (!isPlainObject(row)) place.findings.refuse(pointer, 'wrong-type')
        else cells.checkShape(row, { ...place, pointer })
      }
    },
    checkAlways: (value, place) => cells.checkUnique(rowsOf(value), place),
    checkRules: (value, place) => cells.checkRules(rowsOf(value), place),
  }

  function rowsOf(value: unknown): NamedRow[] {
    return names.map((name) => [name, rowIn(value, name)])
  }
}

const rowIn = (value: unknown, name: string): PlainObject => {
  const row = isPlainObject(value) ? value[name] : undefined
  return isPlainObject(row) ? row : {}
}

/** Rows that the respondent adds, with a question in each column. */
export function compileMatrixDynamic(question: QuestionMatrixDynamicModel, compilation: Compilation): QuestionCheck {
  const { rowCount, maxRowCount } = question
  if (question.minRowCount > 0) compilation.needsModel('minRowCount')
  if (question.rowsVisibleIf) compilation.needsModel('conditional rows of cells')
  // Only a row shows what its cells are.
  if (rowCount === 0) question.rowCount = 1
  const cells = compileRow(question, question.visibleRows[0], NONE, compilation)
  return {
    checkShape: (value, place) => {
      const { pointer, findings } = place
      if (!isListOfObjects(value)) return findings.refuse(pointer, 'wrong-type')
      if (value.length > maxRowCount) findings.refuse(pointer, 'too-many')
      for (const [index, row] of value.entries())
        cells.checkShape(row, { ...place, pointer: pointerTo(pointer, index) })
    },
    checkAlways: (value, place) => cells.checkUnique(rowsOf(value), place),
    checkRules: (value, place) => cells.checkRules(rowsOf(value), place),
  }

  /** survey-core shows as many empty rows as the definition says until one is answered. */
  function rowsOf(value: unknown): NamedRow[] {
    return [...(isListOfObjects(value) ? value : Array<PlainObject>(rowCount).fill({})).entries()]
  }
}

const NONE: ReadonlySet<string> = new Set()

type NamedRow = [name: string | number, cells: PlainObject]

interface CellsCheck {
  readonly checkShape: (row: PlainObject, place: Place) => void
  readonly checkUnique: (rows: readonly NamedRow[], place: Place) => void
  readonly checkRules: (rows: readonly NamedRow[], place: Place) => void
}

function compileRow(
  question: QuestionMatrixDropdownModel | QuestionMatrixDynamicModel,
  row: MatrixDropdownRowModelBase | undefined,
  ambiguous: ReadonlySet<string>,
  compilation: Compilation,
): CellsCheck {
  if (row === undefined) compilation.needsModel('matrix whose rows are not there yet')
  const questions: Question[] = (row?.cells ?? []).map((cell) => cell.question)
  const inside = compilation.inside({ prefix: 'row', keys: readableKeysOf(questions), ambiguous })
  const plan = compileCells(questions, inside)
  const unique = question.columns.filter((column) => column.isUnique).map((column) => column.name)
  if ('keyName' in question && question.keyName && !unique.includes(question.keyName)) unique.push(question.keyName)
  const open = (values: PlainObject, place: Place) =>
    openValues(plan, values, place.pointer, place.scope.inside(values, inside.variables), place.findings, true)
  return {
    checkShape: (values, place) => void checkShapes(open(values, place)),
    checkUnique: (rows, place) => {
      for (const column of unique) reportRepeated(rows, column, place)
    },
    checkRules: (rows, place) => {
      for (const [name, values] of rows) checkRules(open(values, { ...place, pointer: pointerTo(place.pointer, name) }))
    },
  }
}

/** Texts that differ in upper and lower case alone count as the same. */
function reportRepeated(rows: readonly NamedRow[], column: string, place: Place): void {
  const seen = new Set<string>()
  for (const [name, values] of rows) {
    const value = values[column]
    if (isEmptyAnswer(value)) continue
    const text = String(value).toLocaleLowerCase()
    if (seen.has(text)) place.findings.report(pointerTo(pointerTo(place.pointer, name), column), 'duplicate')
    seen.add(text)
  }
}
