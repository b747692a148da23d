import { pointerTo } from '@estela/core/questionnaire/json-pointer'
import { withText } from '@estela/core/questionnaire/with-text'
import { without, withValue } from '../document/change-json.ts'
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { type Pointer, parentOf, valueAt } from '../document/pointer.ts'

/** A property of one object: the place of the object, and the key under which the property stands in it. */
export interface PropertyPlace {
  readonly owner: Pointer
  readonly key: string
}

/** The pointer of a property. */
export const pointerOf = ({ owner, key }: PropertyPlace): Pointer => pointerTo(owner, key)

/**
 * The document with one property set; undefined takes the key away, so that the default holds again. All other keys
 * stay as they are and where they are. An owner that is not there yet is made, and one that this leaves empty goes; a
 * choice written as a bare value becomes an object first.
 * @param keysBefore a new key takes the place that it has among these
 */
export function setProperty(
  document: JsonObject,
  { owner, key }: PropertyPlace,
  value: Json | undefined,
  keysBefore: readonly string[] = [],
): JsonObject {
  if (value === undefined) return withoutProperty(document, { owner, key })
  const object = promoted(valueAt(document, owner))
  return withValue(
    document,
    owner,
    Object.hasOwn(object, key) ? { ...object, [key]: value } : inserted(object, key, value, keysBefore),
  )
}

/**
 * The document with a localizable property set in one language. A text that is emptied in its only language leaves no
 * key behind. Translations made from the former text are noted as stale.
 */
export function setLocalizedProperty(
  document: JsonObject,
  place: PropertyPlace,
  language: string,
  text: string,
  keysBefore: readonly string[] = [],
): JsonObject {
  const { owner, key } = place
  const object = promoted(valueAt(document, owner))
  const changed = withText(withValue(document, owner, object), pointerOf(place), language, text)
  const value = valueAt(changed, pointerOf(place))
  if (isEmptyText(value)) return withoutProperty(changed, place)
  return Object.hasOwn(object, key) || value === undefined
    ? changed
    : withValue(changed, owner, inserted(object, key, value, keysBefore))
}

const isEmptyText = (value: Json | undefined): boolean =>
  value === '' || (isJsonObject(value) && Object.values(value).every((text) => text === ''))

function withoutProperty(document: JsonObject, place: PropertyPlace): JsonObject {
  const changed = without(document, pointerOf(place))
  const around = parentOf(place.owner)
  const isLeftEmpty = changed !== document && Object.keys(valueAt(changed, place.owner) ?? {}).length === 0
  const isEntry = around !== null && isJsonList(valueAt(document, around))
  return isLeftEmpty && around !== null && !isEntry ? without(changed, place.owner) : changed
}

function promoted(owner: Json | undefined): JsonObject {
  if (isJsonObject(owner)) return owner
  return owner === undefined || owner === null || isJsonList(owner) ? {} : { value: owner }
}

function inserted(object: JsonObject, key: string, value: Json, keysBefore: readonly string[]): JsonObject {
  const place = keysBefore.indexOf(key)
  const entries = Object.entries(object)
  const isLater = (name: string) => keysBefore.indexOf(name) > place
  const next = place === -1 ? -1 : entries.findIndex(([name]) => isLater(name))
  return Object.fromEntries(entries.toSpliced(next === -1 ? entries.length : next, 0, [key, value]))
}
