import { isPlainObject, type PlainObject } from '../json/plain-object.ts'
import { pointerTo } from './json-pointer.ts'

/** One question of a definition as its author wrote it. */
export interface ListedQuestion {
  /** JSON pointer into the definition. */
  readonly pointer: string
  readonly type: string
  readonly name: string
  /** Key of its value in the answers: `valueName`, else the name. */
  readonly key: string
  /** Key of the text beside the value, where it has an other choice or a comment. */
  readonly commentKey: string | null
  readonly element: PlainObject
  /** Questions inside each entry of its value: of a repeated panel, of a matrix with typed columns. */
  readonly inside: readonly ListedQuestion[]
}

/**
 * Which questions does a definition have? Page by page, those in panels included. Reads without survey-core and
 * without recursion over panels; what is not a question, or has no name, is passed over.
 */
export function listQuestions(definition: unknown): ListedQuestion[] {
  if (!isPlainObject(definition)) return []
  return [...questionsIn(definition.pages, '/pages'), ...questionsIn(definition.elements, '/elements')]
}

function questionsIn(list: unknown, pointer: string): ListedQuestion[] {
  const found: ListedQuestion[] = []
  const open: [unknown, string][] = entriesOf(list, pointer).reverse()
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const [element, at] = place
    if (!isPlainObject(element)) continue
    if (Array.isArray(element.elements)) open.push(...entriesOf(element.elements, `${at}/elements`).reverse())
    else if (typeof element.type === 'string' && typeof element.name === 'string')
      found.push(listed(element, element.type, element.name, at))
  }
  return found
}

function listed(element: PlainObject, type: string, name: string, pointer: string): ListedQuestion {
  const key = typeof element.valueName === 'string' && element.valueName !== '' ? element.valueName : name
  const hasText = ['showOtherItem', 'hasOther', 'showCommentArea', 'hasComment'].some((each) => element[each] === true)
  return {
    pointer,
    type,
    name,
    key,
    commentKey: hasText ? `${key}-Comment` : null,
    element,
    inside: inside(element, pointer),
  }
}

function inside(element: PlainObject, pointer: string): ListedQuestion[] {
  const columns = entriesOf(element.columns, `${pointer}/columns`).flatMap(([column, at]) =>
    isPlainObject(column) && typeof column.name === 'string'
      ? [listed(column, columnType(column, element), column.name, at)]
      : [],
  )
  const panels = questionsIn(element.templateElements, `${pointer}/templateElements`)
  return [...columns, ...panels, ...questionsIn(element.detailElements, `${pointer}/detailElements`)]
}

const columnType = (column: PlainObject, matrix: PlainObject): string => {
  const type = [column.cellType, matrix.cellType].find((each) => typeof each === 'string' && each !== 'default')
  return typeof type === 'string' ? type : 'dropdown'
}

const entriesOf = (list: unknown, pointer: string): [unknown, string][] =>
  Array.isArray(list) ? list.map((entry, index): [unknown, string] => [entry, pointerTo(pointer, index)]) : []
