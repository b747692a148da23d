/**
 * Is a regular expression certain to take time in proportion to the text? True only for patterns bound to the start of
 * the text, with at most one open repetition, of a single character or class, and with no group repeated. All others
 * are tried in a worker with a time limit: an author's `^(a+)+$` on 28 letters holds a thread for seconds.
 */
export function isLinearPattern(pattern: string): boolean {
  const skeleton = pattern.replace(/\\[\s\S]/g, 'x').replace(/\[[^\]]*\]/g, 'x')
  if (!skeleton.startsWith('^') || skeleton.includes('|') || /\)[*+?{]/.test(skeleton)) return false
  if (/\\[1-9k]/.test(pattern) || skeleton.includes('(?')) return false
  const open = skeleton.match(/[*+]|\{\d+,\}/g) ?? []
  const closed = skeleton.match(/\{(\d+)(,(\d+))?\}/g) ?? []
  return open.length <= 1 && closed.every((each) => Number(/(\d+)\}$/.exec(each)?.[1]) <= 100) && closed.length <= 10
}
