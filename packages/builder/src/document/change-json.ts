import { stepsOf } from '@estela/core/questionnaire/pointer-steps'
import { isJsonList, isJsonObject, type Json, type JsonObject } from './json.ts'
import { indexOf, lastStepOf, type Pointer, parentOf, valueAt } from './pointer.ts'

/** The document with `value` at a place whose surroundings exist. What does not change is the same object as before. */
export const withValue = (document: JsonObject, pointer: Pointer, value: Json): JsonObject =>
  replaced(document, stepsOf(pointer), () => value) as JsonObject

/** The document without what stands at a place; a list closes up. The same document where nothing stands there. */
export function without(document: JsonObject, pointer: Pointer): JsonObject {
  const around = parentOf(pointer)
  if (around === null || valueAt(document, pointer) === undefined) return document
  return replaced(document, stepsOf(around), (place) => {
    if (isJsonList(place)) return place.toSpliced(indexOf(pointer), 1)
    const { [lastStepOf(pointer)]: _removed, ...others } = place as JsonObject
    return others
  }) as JsonObject
}

/** The document with `values` before entry `index` of a list; the list is made where there is none. */
export function withInserted(document: JsonObject, list: Pointer, index: number, values: readonly Json[]): JsonObject {
  const entries = valueAt(document, list)
  return withValue(document, list, isJsonList(entries) ? entries.toSpliced(index, 0, ...values) : values)
}

/** The document with every text replaced by what `change` makes of it; `key` is the property or list that holds it. */
export const withTexts = (document: JsonObject, change: (text: string, key: string) => string): JsonObject =>
  mapped(document, '', change) as JsonObject

function replaced(place: Json | undefined, steps: readonly string[], change: (value: Json | undefined) => Json): Json {
  const [step, ...rest] = steps
  if (step === undefined) return change(place)
  if (isJsonList(place)) return place.with(Number(step), replaced(place[Number(step)], rest, change))
  if (!isJsonObject(place)) throw new RangeError(`There is nothing around ${step} in this document.`)
  return { ...place, [step]: replaced(Object.hasOwn(place, step) ? place[step] : undefined, rest, change) }
}

function mapped(value: Json, key: string, change: (text: string, key: string) => string): Json {
  if (typeof value === 'string') return change(value, key)
  if (isJsonList(value)) {
    const entries = value.map((entry) => mapped(entry, key, change))
    return entries.every((entry, index) => entry === value[index]) ? value : entries
  }
  if (!isJsonObject(value)) return value
  const entries = Object.entries(value).map(([name, entry]) => [name, mapped(entry, name, change)] as const)
  return entries.every(([name, entry]) => entry === value[name]) ? value : Object.fromEntries(entries)
}
