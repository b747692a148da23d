import type { DraftContent } from './draft-keeper.ts'

/** The title that a definition bears, by language; null where it has none in English. */
export function titleInDefinition({ title }: DraftContent['definition']): DraftContent['title'] | null {
  if (typeof title === 'string') return title === '' ? null : { en: title }
  if (typeof title !== 'object' || title === null) return null
  const texts = Object.entries(title).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const { default: english, ...others } = Object.fromEntries(texts)
  return english === undefined || english === '' ? null : { ...others, en: english }
}

/**
 * The title of the draft once its definition has changed: while it has been that of the definition, or none, it goes
 * with it. Whoever gave the draft a title of its own keeps it.
 */
export function followedTitle(before: DraftContent, definition: DraftContent['definition']): DraftContent['title'] {
  const own = titleInDefinition(before.definition)
  const isFollowing = before.title.en === '' || (own !== null && isSameTitle(own, before.title))
  return (isFollowing ? titleInDefinition(definition) : null) ?? before.title
}

const isSameTitle = (one: DraftContent['title'], other: DraftContent['title']): boolean =>
  Object.keys({ ...one, ...other }).every((language) => one[language] === other[language])
