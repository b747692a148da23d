import { without, withValue } from '../document/change-json.ts'
import { isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { lastStepOf, parentOf, valueAt } from '../document/pointer.ts'
import type { Edit, Fix } from './finding.ts'

/** The document put right. The very same one where it has changed since, so that the fix no longer fits. */
export function applyFix(document: JsonObject, { edits }: Fix): JsonObject {
  let fixed = document
  for (const edit of edits) {
    const next = edited(fixed, edit)
    if (next === null) return document
    fixed = next
  }
  return fixed
}

/** Null where there is nothing to be edited. */
function edited(document: JsonObject, edit: Edit): JsonObject | null {
  const { pointer } = edit
  const around = parentOf(pointer)
  if (around === null) return null
  const value = valueAt(document, pointer)
  if (edit.edit === 'set') {
    const canHold = isJsonObject(valueAt(document, around)) || value !== undefined
    return canHold ? withValue(document, pointer, edit.value) : null
  }
  if (value === undefined) return null
  if (edit.edit === 'remove') return without(document, pointer)
  if (edit.edit === 'wrap') return withValue(document, pointer, [value])
  const holder = valueAt(document, around)
  return isJsonObject(holder) ? placed(document, around, renamed(holder, lastStepOf(pointer), edit.key)) : null
}

const placed = (document: JsonObject, pointer: string, value: JsonObject): JsonObject =>
  pointer === '' ? value : withValue(document, pointer, value)

/** The key keeps its place among the others. */
const renamed = (holder: JsonObject, key: string, name: string): JsonObject =>
  Object.fromEntries(Object.entries(holder).map(([each, value]): [string, Json] => [each === key ? name : each, value]))
