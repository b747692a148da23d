/** Where a line and a column of a text are, in UTF-16 units; both count from 1. Beyond the end it is the end. */
export function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/)
  const before = lines.slice(0, line - 1).reduce((length, each) => length + each.length, 0)
  return Math.min(before + column - 1, text.length)
}

/** A text after something was put in the place of what is selected, and where the cursor stands then. */
export function withInserted(text: string, inserted: string, start: number, end: number) {
  return { text: text.slice(0, start) + inserted + text.slice(end), cursor: start + inserted.length }
}
