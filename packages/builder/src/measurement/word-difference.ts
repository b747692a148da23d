/** A piece of two texts: in both, in the earlier one alone, in the later one alone. */
export interface WordPiece {
  readonly kind: 'both' | 'removed' | 'added'
  readonly text: string
}

/** Longer texts are compared as one piece: a table of all words with all words would be too large. */
const WORDS_MAX = 400

/** Which words differ between two texts? Their longest common run of words stays; spaces do not count. */
export function wordDifference(before: string, after: string): WordPiece[] {
  const [earlier, later] = [wordsOf(before), wordsOf(after)]
  if (earlier.length > WORDS_MAX || later.length > WORDS_MAX)
    return joined([...earlier.map(piece('removed')), ...later.map(piece('added'))])
  const common = commonLengths(earlier, later)
  const pieces: WordPiece[] = []
  let [from, to] = [0, 0]
  while (from < earlier.length || to < later.length) {
    const isBoth = from < earlier.length && earlier[from] === later[to]
    const isRemoved = from < earlier.length && (to >= later.length || common(from + 1, to) >= common(from, to + 1))
    pieces.push(
      piece(isBoth ? 'both' : isRemoved ? 'removed' : 'added')((isBoth || isRemoved ? earlier[from] : later[to]) ?? ''),
    )
    if (isBoth || isRemoved) from++
    if (isBoth || !isRemoved) to++
  }
  return joined(pieces)
}

const wordsOf = (text: string): string[] => text.normalize('NFC').trim().split(/\s+/).filter(Boolean)

const piece =
  (kind: WordPiece['kind']) =>
  (text: string): WordPiece => ({ kind, text })

/** How many words the rest of both texts have in common, from word `from` and word `to` on. */
function commonLengths(earlier: readonly string[], later: readonly string[]): (from: number, to: number) => number {
  const width = later.length + 1
  const lengths = new Uint16Array((earlier.length + 1) * width)
  const at = (from: number, to: number) => lengths[from * width + to] ?? 0
  for (let from = earlier.length - 1; from >= 0; from--)
    for (let to = later.length - 1; to >= 0; to--)
      lengths[from * width + to] =
        earlier[from] === later[to] ? at(from + 1, to + 1) + 1 : Math.max(at(from + 1, to), at(from, to + 1))
  return at
}

/** Neighbours of one kind become one piece. */
function joined(pieces: readonly WordPiece[]): WordPiece[] {
  const runs: WordPiece[] = []
  for (const { kind, text } of pieces) {
    const last = runs.at(-1)
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: `${last.text} ${text}` }
    else runs.push({ kind, text })
  }
  return runs
}
