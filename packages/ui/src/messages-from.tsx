import type { Messages, Words } from './language.ts'

/**
 * The words of one package from its `messages/<language>.json` files, as an eager `import.meta.glob` gives them. A
 * language is added by adding its file.
 */
export function messagesFrom(files: Readonly<Record<string, Words>>): Messages {
  const byLanguage = Object.entries(files).map(([path, words]) => [path.slice(-7, -5), words])
  return { en: {}, ...Object.fromEntries(byLanguage) }
}
