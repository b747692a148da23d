/**
 * In which line of a text `JSON.parse` stumbled, counted from 1. Browsers say it in three ways: with a line, with the
 * position of the character, or not at all when the text ends too early.
 */
export function lineOfFault(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : ''
  const line = /line (\d+)/.exec(message)?.[1]
  if (line !== undefined) return Number(line)
  const position = /position (\d+)/.exec(message)?.[1]
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length
}
