import { type JsonObjectProperty, Serializer } from 'survey-core'
import type { PlainObject } from '../json/plain-object.ts'

/** What a text of a definition is: one line or several, HTML, lines of a list, or the address of a picture. */
export type TextKind = 'text' | 'html' | 'list' | 'file'

/** Which keys of an object hold texts or objects with texts, as survey-core's metadata says. */
export interface LocalizableKeys {
  readonly texts: ReadonlyMap<string, TextKind>
  /** Lists, and the class of each entry of them. */
  readonly lists: ReadonlyMap<string, (entry: PlainObject) => string>
}

const known = new Map<string, LocalizableKeys>()

/** The keys of objects of a survey-core class, former names of properties included. */
export function localizableKeysOf(className: string): LocalizableKeys {
  const found = known.get(className)
  if (found !== undefined) return found
  const properties = Serializer.getProperties(className)
  const keys = {
    texts: new Map(properties.filter(isText).flatMap((each) => namesOf(each).map((name) => [name, kindOf(each)]))),
    lists: new Map(properties.flatMap((each) => namesOf(each).flatMap((name) => listAt(name, each)))),
  }
  known.set(className, keys)
  return keys
}

/** The keys of a matrix's column: its own and those of the questions in its cells. */
export function localizableKeysOfColumn(column: PlainObject, matrix: PlainObject): LocalizableKeys {
  const own = localizableKeysOf('matrixdropdowncolumn')
  const cell = localizableKeysOf(cellClass(column, matrix))
  return { texts: new Map([...cell.texts, ...own.texts]), lists: new Map([...cell.lists, ...own.lists]) }
}

/** The class of a page's or panel's element: its type, or a question where survey-core knows none such. */
export function elementClass({ type, elements }: PlainObject): string {
  if (typeof type === 'string' && isClass(type)) return type
  return Array.isArray(elements) ? 'panel' : 'question'
}

function cellClass(column: PlainObject, matrix: PlainObject): string {
  const type = [column.cellType, matrix.cellType].find((each) => typeof each === 'string' && each !== 'default')
  return typeof type === 'string' && isClass(type) ? type : 'dropdown'
}

/** Is an object of this class also one of the other? */
export const isOfClass = (className: string, ancestor: string): boolean =>
  Serializer.isDescendantOf(className, ancestor)

const isClass = (name: string): boolean => Boolean(Serializer.findClass(name))
const isText = (property: JsonObjectProperty): boolean => property.isLocalizable === true

function kindOf({ type, isArray }: JsonObjectProperty): TextKind {
  if (isArray) return 'list'
  return type === 'html' || type === 'file' ? type : 'text'
}

const validatorClass = ({ type }: PlainObject): string =>
  typeof type === 'string' ? `${type}validator` : 'surveyvalidator'

const namesOf = ({ name, alternativeName }: JsonObjectProperty): string[] =>
  alternativeName ? [name, alternativeName] : [name]

function listAt(name: string, property: JsonObjectProperty): [string, (entry: PlainObject) => string][] {
  const { className, baseClassName, isArray } = property
  if (baseClassName === 'question') return [[name, elementClass]]
  if (baseClassName === 'surveyvalidator') return [[name, validatorClass]]
  return isArray && className && !isText(property) ? [[name, () => className]] : []
}
