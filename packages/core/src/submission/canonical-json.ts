import { isPlainObject } from '../json/plain-object.ts'

/**
 * The same text for the same answers, whatever the order of their keys: keys sorted at every level, no white space.
 * Two submissions are the same when this text is.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isPlainObject(inner) ? sorted(inner) : inner))
}

const sorted = (object: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))
