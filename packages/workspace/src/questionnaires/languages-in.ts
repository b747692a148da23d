import type { DraftContent } from './draft-keeper.ts'

/** Languages that a title is wanted in: English, its own, and those in which the definition has its own title. */
export function languagesIn(title: DraftContent['title'], definition: DraftContent['definition']): string[] {
  const own = definition.title
  const inDefinition = typeof own === 'object' && own !== null ? Object.keys(own) : []
  return [...new Set(['en', ...Object.keys(title), ...inDefinition.filter((key) => key !== 'default')])]
}
