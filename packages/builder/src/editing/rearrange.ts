import { pointerTo } from '@estela/core/questionnaire/json-pointer'
import { withValue } from '../document/change-json.ts'
import { elementsOf, withDescendants } from '../document/elements.ts'
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { isWithin, type Pointer, parentOf, valueAt } from '../document/pointer.ts'

/** A spot between two entries of a list, or at one of its ends: before the entry that has this index now. */
export interface Spot {
  readonly list: Pointer
  readonly index: number
}

interface Rearrangement {
  readonly taken: ReadonlySet<Pointer>
  readonly spot: Spot | null
  readonly values: readonly Json[]
  /** Lists that lose or gain entries. */
  readonly lists: readonly Pointer[]
}

/**
 * The document without the entries at `taken` and with `values` at a spot, in one go: all places are those of the
 * document as given, so that no place shifts under the hands of the caller. A list that is missing is made.
 */
export function rearranged(
  document: JsonObject,
  taken: readonly Pointer[],
  spot: Spot | null = null,
  values: readonly Json[] = [],
): JsonObject {
  const lists = [...taken.flatMap((pointer) => parentOf(pointer) ?? []), ...(spot === null ? [] : [spot.list])]
  const isMissing = spot !== null && valueAt(document, spot.list) === undefined
  const whole = isMissing ? withValue(document, spot.list, []) : document
  return rebuilt(whole, '', { taken: new Set(taken), spot, values, lists }) as JsonObject
}

function rebuilt(value: Json, pointer: Pointer, task: Rearrangement): Json {
  if (!task.lists.some((list) => isWithin(list, pointer))) return value
  if (isJsonList(value)) return rebuiltList(value, pointer, task)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, rebuilt(entry, pointerTo(pointer, key), task)]),
  )
}

function rebuiltList(entries: readonly Json[], pointer: Pointer, task: Rearrangement): Json {
  const kept = entries.flatMap((entry, index) => {
    const place = pointerTo(pointer, index)
    const before = task.spot?.list === pointer && task.spot.index === index ? task.values : []
    return task.taken.has(place) ? before : [...before, rebuilt(entry, place, task)]
  })
  const isAtEnd = task.spot?.list === pointer && task.spot.index >= entries.length
  return isAtEnd ? [...kept, ...task.values] : kept
}

/** Where these very elements stand in a document, in reading order. */
export const placesOf = (document: JsonObject, elements: readonly Json[]): Pointer[] => {
  const wanted = new Set(elements)
  return withDescendants(elementsOf(document)).flatMap(({ element, pointer }) => (wanted.has(element) ? [pointer] : []))
}
