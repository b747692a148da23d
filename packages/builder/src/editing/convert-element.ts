import { Serializer } from 'survey-core'
import { withValue } from '../document/change-json.ts'
import { isJsonObject, type JsonObject } from '../document/json.ts'
import { type Pointer, parentOf, valueAt } from '../document/pointer.ts'
import type { Change } from '../history/history.ts'
import { newElement, type PartLabel } from './new-element.ts'

/**
 * Makes the question at a place one of another type. What the new type knows is kept, with keys that start with `x-`;
 * what it does not know goes (and comes back with undo). A choice list that the new type needs and the old one lacked
 * is started.
 */
export function convertElement(document: JsonObject, pointer: Pointer, type: string, label: PartLabel): Change {
  const element = valueAt(document, pointer)
  if (!isJsonObject(element)) throw new RangeError(`There is no element at ${pointer}.`)
  const { type: _type, name = '', ...others } = element
  const known = Object.entries(translated(others, type)).filter(([key]) => isKnown(type, key))
  const { name: _name, type: _fresh, ...parts } = newElement(document, type, label)
  const missing = Object.entries(parts).filter(([key]) => !known.some(([other]) => other === key))
  const converted = { type, name, ...Object.fromEntries([...known, ...missing]) }
  return { name: 'convert', document: withValue(document, pointer, converted), selection: [pointer] }
}

const isKnown = (type: string, key: string): boolean =>
  key.startsWith('x-') || Boolean(Serializer.findProperty(type, key))

/** The same list under its other name: the answers of a choice question are the columns of a plain matrix. */
function translated(properties: JsonObject, type: string): JsonObject {
  const [from, to] = type === 'matrix' ? ['choices', 'columns'] : ['columns', 'choices']
  const isMatrixOfColumns = type === 'matrixdropdown' || type === 'matrixdynamic'
  const list = properties[from]
  if (list === undefined || properties[to] !== undefined || isMatrixOfColumns || isKnown(type, from)) return properties
  const { [from]: _list, ...others } = properties
  return { ...others, [to]: list }
}

/** Types that a question can become: those with the same kind of answer or at least a title. */
export const isConvertible = (document: JsonObject, pointer: Pointer): boolean => {
  const list = parentOf(pointer)
  const element = valueAt(document, pointer)
  return list !== null && isJsonObject(element) && typeof element.type === 'string' && element.type !== 'panel'
}
