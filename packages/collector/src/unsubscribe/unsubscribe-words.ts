export type UnsubscribeWords = Readonly<Record<string, string>>

const files = import.meta.glob<UnsubscribeWords>('./messages/??.json', { eager: true, import: 'default' })

/** The words of the page by language. English is complete; what is missing elsewhere falls back to it. */
const words = new Map(Object.entries(files).map(([path, own]) => [path.slice(-7, -5), own]))

export const unsubscribeWords = (language: string): UnsubscribeWords => ({
  ...words.get('en'),
  ...words.get(language),
})

/**
 * The first language that the page has.
 * @param wanted tags such as `es-MX`, the best first; a header `Accept-Language` may stand among them as it is
 */
export function pageLanguage(wanted: readonly string[]): string {
  const tags = wanted.flatMap((each) => each.split(',')).map((tag) => tag.trim().toLowerCase().split(/[-;]/)[0] ?? '')
  return tags.find((tag) => words.has(tag)) ?? 'en'
}
