import { ExpressionRunner, Serializer } from 'survey-core'
import { isPlainObject, type PlainObject } from '../json/plain-object.ts'
import type { DefinitionIssue, DefinitionIssueCode } from './definition-issue.ts'
import { pointerTo } from './json-pointer.ts'

/** What a definition may cost at most; measured on survey-core, which fails or slows down far beyond these. */
export const DEFINITION_LIMITS = {
  jsonLength: 512 * 1024,
  jsonDepth: 40,
  elementDepth: 6,
  elements: 500,
  expressionLength: 2_000,
  nameLength: 64,
  rows: 100,
} as const

interface Place {
  readonly node: unknown
  readonly key: string
  readonly pointer: string
  readonly depth: number
  readonly elementDepth: number
}

/**
 * Which limits does a definition break, and where? Walks without recursion, so that junk of any depth is only reported.
 * Says nothing about what survey-core thinks of it (`load-definition.ts`).
 */
export function findDefinitionIssues(definition: unknown): DefinitionIssue[] {
  if (!isPlainObject(definition)) return [issue('', 'not-an-object', 'A definition is a JSON object.')]
  const issues: DefinitionIssue[] = []
  let elements = 0
  const open: Place[] = [{ node: definition, key: '', pointer: '', depth: 0, elementDepth: 0 }]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (place.depth > DEFINITION_LIMITS.jsonDepth || place.elementDepth > DEFINITION_LIMITS.elementDepth) {
      issues.push(issue(place.pointer, 'too-deep', `Panels nest at most ${DEFINITION_LIMITS.elementDepth} deep.`))
      continue
    }
    issues.push(...issuesAt(place))
    if (ELEMENT_LISTS.has(place.key) && Array.isArray(place.node)) elements += place.node.length
    open.push(...placesIn(place))
  }
  if (elements > DEFINITION_LIMITS.elements) issues.push(tooManyElements(elements))
  return issues.length > 0 ? issues : lengthIssues(definition)
}

/** Lists whose entries are pages, panels or questions. */
const ELEMENT_LISTS: ReadonlySet<string> = new Set(['pages', 'elements', 'templateElements', 'detailElements'])
const NESTING_LISTS: ReadonlySet<string> = new Set(['elements', 'templateElements', 'detailElements'])
const NAME_KEYS: ReadonlySet<string> = new Set(['name', 'valueName'])
/** Values of these are names of keys in the answers: a matrix row, a panel's item. */
const KEYED_LISTS: ReadonlySet<string> = new Set(['rows', 'items', 'columns'])
/** These hold values, in which any key and any text is allowed. */
const OPAQUE_KEYS: ReadonlySet<string> = new Set([
  'defaultValue',
  'correctAnswer',
  'defaultRowValue',
  'defaultPanelValue',
])
const OBJECT_MEMBERS: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])
const COUNT_KEYS: ReadonlySet<string> = new Set(['panelCount', 'rowCount', 'minPanelCount', 'minRowCount'])

/** Properties of any class that survey-core reads as an expression. */
export const EXPRESSION_KEYS: ReadonlySet<string> = new Set(
  ['survey', 'page', 'panel', 'itemvalue', 'surveytrigger', 'surveyvalidator', 'question', 'calculatedvalue']
    .flatMap((name) => [name, ...Serializer.getChildrenClasses(name).map((each) => each.name)])
    .flatMap((name) => Serializer.getProperties(name))
    .filter((property) => property.isExpression)
    .map((property) => property.name),
)

function placesIn({ node, key, pointer, depth, elementDepth }: Place): Place[] {
  if (typeof node !== 'object' || node === null || OPAQUE_KEYS.has(key)) return []
  const nested = Array.isArray(node) && NESTING_LISTS.has(key) ? elementDepth + 1 : elementDepth
  return Object.entries(node).map(([step, child]) => ({
    node: child,
    key: Array.isArray(node) ? '' : step,
    pointer: pointerTo(pointer, step),
    depth: depth + 1,
    elementDepth: nested,
  }))
}

function issuesAt({ node, key, pointer }: Place): DefinitionIssue[] {
  if (typeof node === 'string') return textIssues(node, key, pointer)
  if (COUNT_KEYS.has(key) && typeof node === 'number' && node > DEFINITION_LIMITS.rows) return [tooManyRows(pointer)]
  if (Array.isArray(node)) return listIssues(node, key, pointer)
  if (!isPlainObject(node)) return []
  return memberIssues(node, key, pointer)
}

function memberIssues(node: PlainObject, key: string, pointer: string): DefinitionIssue[] {
  const reserved = Object.keys(node).filter((each) => OBJECT_MEMBERS.has(each))
  const issues = reserved.map((each) => reservedName(pointerTo(pointer, each), each))
  if (key === 'choicesByUrl')
    issues.push(issue(pointer, 'external-choices', 'Choices cannot be fetched from another server.'))
  return issues
}

function listIssues(node: readonly unknown[], key: string, pointer: string): DefinitionIssue[] {
  if (ELEMENT_LISTS.has(key))
    return node.flatMap((element, index) => (isPlainObject(element) ? [] : [notAnElement(pointerTo(pointer, index))]))
  if (!KEYED_LISTS.has(key)) return []
  const reserved = node.flatMap((entry, index) => {
    const value = isPlainObject(entry) ? entry.value : entry
    return OBJECT_MEMBERS.has(String(value)) ? [reservedName(pointerTo(pointer, index), String(value))] : []
  })
  return node.length > DEFINITION_LIMITS.rows ? [...reserved, tooManyRows(pointer)] : reserved
}

function textIssues(text: string, key: string, pointer: string): DefinitionIssue[] {
  if (NAME_KEYS.has(key)) return nameIssues(text, pointer)
  if (key === 'regex' && !isPattern(text))
    return [issue(pointer, 'broken-pattern', 'This is not a regular expression that JavaScript can read.')]
  if (!EXPRESSION_KEYS.has(key) || text === '') return []
  if (text.length > DEFINITION_LIMITS.expressionLength)
    return [
      issue(
        pointer,
        'expression-too-long',
        `An expression has at most ${DEFINITION_LIMITS.expressionLength} characters.`,
      ),
    ]
  if (!new ExpressionRunner(text).canRun())
    return [issue(pointer, 'broken-expression', `This expression cannot be read: ${text.slice(0, 80)}`)]
  return []
}

function nameIssues(name: string, pointer: string): DefinitionIssue[] {
  if (OBJECT_MEMBERS.has(name)) return [reservedName(pointer, name)]
  const isBad = name.length > DEFINITION_LIMITS.nameLength || /[{}\p{Cc}\p{Cs}]/u.test(name) || name.trim() !== name
  if (!isBad) return []
  const length = `A name has at most ${DEFINITION_LIMITS.nameLength} characters`
  const message = `${length}, none of them a brace or a control character, and no space at its ends.`
  return [issue(pointer, 'bad-name', message)]
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp
  } catch {
    return false
  }
}

function lengthIssues(definition: PlainObject): DefinitionIssue[] {
  if (JSON.stringify(definition).length <= DEFINITION_LIMITS.jsonLength) return []
  return [issue('', 'too-large', `A definition has at most ${DEFINITION_LIMITS.jsonLength} characters of JSON.`)]
}

const issue = (pointer: string, code: DefinitionIssueCode, message: string): DefinitionIssue => ({
  pointer,
  code,
  message,
})
const notAnElement = (pointer: string) =>
  issue(pointer, 'not-an-element', 'A page, panel or question is a JSON object.')
const reservedName = (pointer: string, name: string) =>
  issue(pointer, 'reserved-name', `'${name}' is a name of JavaScript itself and cannot be used.`)
const tooManyRows = (pointer: string) =>
  issue(pointer, 'too-many-rows', `At most ${DEFINITION_LIMITS.rows} rows, columns or panels.`)
const tooManyElements = (count: number) =>
  issue('', 'too-many-elements', `${count} pages, panels and questions; at most ${DEFINITION_LIMITS.elements}.`)
