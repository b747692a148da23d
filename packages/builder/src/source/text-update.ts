/** The smallest single replacement that makes `before` into `after`. */
export interface TextUpdate {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** What to replace so that everything around it, and a caret in it, can stay; null where both are the same. */
export function textUpdate(before: string, after: string): TextUpdate | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  let end = 0
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) }
}
