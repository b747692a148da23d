export interface CountedText {
  readonly text: string
  /** How many wrote exactly this. */
  readonly times: number
}

/** Each different text once, in the order of its first occurrence. */
export function countedTexts(texts: readonly string[]): readonly CountedText[] {
  const times = new Map<string, number>()
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)
  return [...times].map(([text, count]) => ({ text, times: count }))
}
