import type { Json } from '../document/json.ts'

/** survey-core compares texts in any case of letters, and numbers with texts that look like them. */
export const isSameValue = (one: Json, other: Json): boolean =>
  String(one).toLowerCase() === String(other).toLowerCase()
