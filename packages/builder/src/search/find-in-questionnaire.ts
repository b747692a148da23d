import { pointerTo } from '@estela/core/questionnaire/json-pointer'
import { elementsOf, withDescendants } from '../document/elements.ts'
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { folded } from './folded.ts'

/** A text of the questionnaire that holds what was searched for. */
export interface Match {
  /** The element it belongs to; '' for the questionnaire itself. */
  readonly element: Pointer
  /** Name of that element; '' for the questionnaire itself. */
  readonly name: string
  /** The property it stands in, such as `title` or `choices`. */
  readonly property: string
  readonly text: string
}

/**
 * Where do these words stand? In names, texts of any language, choices, conditions: in every text of the document, in
 * reading order, at most `limit` times. Case and accents do not matter.
 */
export function findInQuestionnaire(document: JsonObject, words: string, limit: number): Match[] {
  const wanted = folded(words.trim())
  if (wanted === '') return []
  const names = new Map(withDescendants(elementsOf(document)).map(({ pointer, name }) => [pointer, name]))
  const found: Match[] = []
  walk(document, '', { element: '', name: '', property: '' })
  return found

  function walk(value: Json, pointer: Pointer, place: Omit<Match, 'text'>): void {
    if (found.length >= limit) return
    if (typeof value === 'string') {
      if (folded(value).includes(wanted)) found.push({ ...place, text: value })
    } else if (isJsonList(value)) {
      for (const [index, entry] of value.entries()) walk(entry, pointerTo(pointer, index), place)
    } else if (isJsonObject(value)) walkObject(value, pointer, place)
  }

  function walkObject(value: JsonObject, pointer: Pointer, place: Omit<Match, 'text'>): void {
    const name = names.get(pointer)
    const element = name === undefined ? place.element : pointer
    const isStart = name !== undefined || pointer === ''
    for (const [key, entry] of Object.entries(value))
      walk(entry, pointerTo(pointer, key), {
        element,
        name: name ?? place.name,
        property: isStart ? key : place.property,
      })
  }
}
