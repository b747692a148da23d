/**
 * Breaks a text between words into lines that fit; a word too wide for a line stands alone.
 * @param room width of a line, in the unit of `widthOf`
 */
export function wrappedLines(text: string, room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || widthOf(`${line} ${word}`) > room) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}
