/** The name of a language (BCP 47 tag) in the language of `locale`; a tag that browsers do not know names itself. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** A language by its own name, with a capital where the language has them: `Español`. */
export function ownLanguageName(tag: string): string {
  const name = languageName(tag, tag)
  return name === tag ? tag : name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}
