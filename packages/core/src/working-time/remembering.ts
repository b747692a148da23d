/**
 * The same function, which does not work twice for the same key. It forgets everything when it would remember more than
 * `limit` results, so that its memory is bounded.
 */
export function remembering<Key, Result extends object>(
  limit: number,
  find: (key: Key) => Result,
): (key: Key) => Result {
  const results = new Map<Key, Result>()
  return (key) => {
    const known = results.get(key)
    if (known !== undefined) return known
    const result = find(key)
    if (results.size >= limit) results.clear()
    results.set(key, result)
    return result
  }
}
