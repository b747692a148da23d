import { stepsOf } from '@estela/core/questionnaire/pointer-steps'
import { isJsonList, isJsonObject, type Json } from './json.ts'

/** A place in a document: a JSON pointer (RFC 6901) such as `/pages/0/elements/2/title`; '' is the document itself. */
export type Pointer = string

/** The place around a place; null for the document itself. */
export const parentOf = (pointer: Pointer): Pointer | null =>
  pointer === '' ? null : pointer.slice(0, pointer.lastIndexOf('/'))

/** The last step of a pointer: a key, or the index in a list written as text. */
export const lastStepOf = (pointer: Pointer): string => stepsOf(pointer).at(-1) ?? ''

/** Index of a place in the list that holds it. */
export const indexOf = (pointer: Pointer): number => Number(lastStepOf(pointer))

/** Is `inner` the place `outer` or one inside it? */
export const isWithin = (inner: Pointer, outer: Pointer): boolean => inner === outer || inner.startsWith(`${outer}/`)

/** What stands at a place; undefined where there is nothing. */
export function valueAt(document: Json, pointer: Pointer): Json | undefined {
  let value: Json | undefined = document
  for (const step of stepsOf(pointer)) {
    if (isJsonList(value)) value = value[Number(step)]
    else if (isJsonObject(value) && Object.hasOwn(value, step)) value = value[step]
    else return undefined
  }
  return value
}
