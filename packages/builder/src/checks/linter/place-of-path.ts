import { pointerTo } from '@estela/core/questionnaire/json-pointer'
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../document/json.ts'
import type { Pointer } from '../../document/pointer.ts'

/** Where a path of survey-core's linter leads in a document. */
export interface PathPlace {
  /** The innermost place on the way that exists. */
  readonly pointer: Pointer
  /** What of the path leads on from there: '' where it led to its end. */
  readonly rest: string
}

/**
 * Follows a path such as `pages[0].elements[1].visibleIf`. The linter does not escape keys, so the document decides
 * where a key with a dot or a bracket ends.
 */
export function placeOfPath(document: JsonObject, path: string): PathPlace {
  let value: Json = document
  let place: PathPlace = { pointer: '', rest: path }
  for (let step = stepFrom(value, place); step !== null; step = stepFrom(value, place)) {
    value = step.value
    place = step.place
  }
  return place
}

interface Step {
  readonly value: Json
  readonly place: PathPlace
}

function stepFrom(value: Json, { pointer, rest }: PathPlace): Step | null {
  const index = /^\[(\d+)\]\.?/.exec(rest)
  if (index !== null) {
    const after = rest.slice(index[0].length)
    // One object where a list belongs: the linter reads it as the only entry.
    if (!isJsonList(value)) return index[1] === '0' ? { value, place: { pointer, rest: after } } : null
    const entry = value[Number(index[1])]
    return entry === undefined
      ? null
      : { value: entry, place: { pointer: pointerTo(pointer, Number(index[1])), rest: after } }
  }
  if (!isJsonObject(value)) return null
  const key = longestKey(value, rest)
  const inner = key === null ? undefined : value[key]
  if (key === null || inner === undefined) return null
  return { value: inner, place: { pointer: pointerTo(pointer, key), rest: rest.slice(key.length).replace(/^\./, '') } }
}

function longestKey(value: JsonObject, rest: string): string | null {
  const keys = Object.keys(value).filter(
    (key) => key !== '' && rest.startsWith(key) && /^(?:$|[.[])/.test(rest.slice(key.length)),
  )
  return keys.toSorted((one, other) => other.length - one.length)[0] ?? null
}
