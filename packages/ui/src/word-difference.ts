export interface TextPart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Above so many pairs of words the texts are shown whole: nobody reads such a difference word by word. */
const PAIRS_MAX = 400_000

/**
 * One text turned into another, word by word: what is the same, what went, what came. The longest common sequence of
 * words, spaces and signs is kept; what was removed stands before what was added in its place.
 */
export function wordDifference(before: string, after: string): TextPart[] {
  const earlier = wordsOf(before)
  const later = wordsOf(after)
  if (earlier.length * later.length > PAIRS_MAX) return joined([part('removed', before), part('added', after)])
  const lengths = commonLengths(earlier, later)
  const parts: TextPart[] = []
  let row = 0
  let column = 0
  while (row < earlier.length || column < later.length) {
    const word = earlier[row]
    if (word !== undefined && word === later[column]) {
      parts.push(part('same', word))
      row += 1
      column += 1
    } else if (word !== undefined && at(lengths, row + 1, column) >= at(lengths, row, column + 1)) {
      parts.push(part('removed', word))
      row += 1
    } else {
      parts.push(part('added', later[column] ?? ''))
      column += 1
    }
  }
  return joined(parts)
}

const part = (kind: TextPart['kind'], text: string): TextPart => ({ kind, text })

/** Words also of scripts without spaces between them; spaces and signs are words of their own. */
const wordsOf = (text: string): string[] =>
  [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].map(({ segment }) => segment)

/** For each pair of places: how many words the rests have in common at most. */
function commonLengths(earlier: readonly string[], later: readonly string[]): readonly (readonly number[])[] {
  const lengths: number[][] = Array.from({ length: earlier.length + 1 }, () => Array(later.length + 1).fill(0))
  for (let row = earlier.length - 1; row >= 0; row -= 1) {
    for (let column = later.length - 1; column >= 0; column -= 1) {
      const longest =
        earlier[row] === later[column]
          ? at(lengths, row + 1, column + 1) + 1
          : Math.max(at(lengths, row + 1, column), at(lengths, row, column + 1))
      const line = lengths[row]
      if (line !== undefined) line[column] = longest
    }
  }
  return lengths
}

const at = (lengths: readonly (readonly number[])[], row: number, column: number): number => lengths[row]?.[column] ?? 0

/** Neighbours of one kind together; a lone space between two changes goes with them, so that a phrase reads as one. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const merged: TextPart[] = []
  let removed = ''
  let added = ''
  const close = () => {
    if (removed !== '') merged.push(part('removed', removed))
    if (added !== '') merged.push(part('added', added))
    removed = ''
    added = ''
  }
  for (const [index, { kind, text }] of parts.entries()) {
    const isBetween = kind === 'same' && /^\s+$/.test(text) && index > 0 && parts[index + 1]?.kind !== 'same'
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (isBetween && removed !== '' && added !== '' && parts[index + 1] !== undefined) {
      removed += text
      added += text
    } else {
      close()
      const last = merged.at(-1)
      if (last?.kind === 'same') merged[merged.length - 1] = part('same', last.text + text)
      else merged.push(part('same', text))
    }
  }
  close()
  return merged
}
