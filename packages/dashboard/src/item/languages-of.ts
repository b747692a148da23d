/** The languages that any of these texts has, English first and the others by their tags. */
export function languagesOf(texts: readonly Readonly<Record<string, string>>[]): readonly string[] {
  const others = new Set(texts.flatMap((text) => Object.keys(text)))
  others.delete('en')
  return ['en', ...[...others].sort()]
}
