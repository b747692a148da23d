import { pointerTo } from '@estela/core/questionnaire/json-pointer'
import { withValue } from '../document/change-json.ts'
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { lastStepOf, type Pointer, parentOf, valueAt } from '../document/pointer.ts'

/** Properties that hold answers given beforehand. */
export const ANSWER_PROPERTIES = ['defaultValue', 'correctAnswer', 'defaultRowValue', 'defaultPanelValue'] as const

/**
 * The document in which answers given beforehand call an inner question, a column, an item or a row by its new name.
 * @param pointer place of what got the new name; the element around its list holds such answers
 */
export function renamedInAnswers(
  document: JsonObject,
  pointer: Pointer,
  oldName: Json | undefined,
  newName: string,
): JsonObject {
  const list = parentOf(pointer) ?? ''
  const owner = parentOf(list)
  if (owner === null || !LISTS_OF_KEYS.has(lastStepOf(list))) return document
  const old = String(oldName)
  const isByRow = valueAt(document, pointerTo(owner, 'type')) === 'matrixdropdown' && lastStepOf(list) !== 'rows'
  return ANSWER_PROPERTIES.reduce((changed, property) => {
    const place = pointerTo(owner, property)
    const value = valueAt(changed, place)
    const level = isByRow && property !== 'defaultRowValue' ? 2 : 1
    return value === undefined ? changed : withValue(changed, place, withKey(value, old, newName, level))
  }, document)
}

const LISTS_OF_KEYS: ReadonlySet<string> = new Set(['templateElements', 'detailElements', 'columns', 'items', 'rows'])

/** `level` 1: keys of the value itself or of each entry of a list; 2: one object deeper. */
function withKey(value: Json, old: string, name: string, level: number): Json {
  if (isJsonList(value)) return value.map((entry) => withKey(entry, old, name, level))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) =>
      level === 1 ? [renamedKey(key, old, name), entry] : [key, withKey(entry, old, name, level - 1)],
    ),
  )
}

const renamedKey = (key: string, old: string, name: string): string =>
  key === old ? name : key === `${old}-Comment` ? `${name}-Comment` : key
