/** Fields of one block of headers, by name in lower case; of a name that comes twice, the first. */
export type StatusFields = ReadonlyMap<string, string>

/** Reads `Name: value` lines as in RFC 5322: folded lines are joined, lines of another form are passed over. */
export function statusFields(block: string): StatusFields {
  const fields = new Map<string, string>()
  for (const line of block.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value] = /^([!-9;-~]{1,80})[ \t]*:(.*)$/.exec(line) ?? []
    if (name === undefined || value === undefined || fields.has(name.toLowerCase())) continue
    fields.set(name.toLowerCase(), value.trim())
  }
  return fields
}

/** The blocks of a text, which blank lines keep apart. */
export const statusBlocks = (text: string): readonly StatusFields[] =>
  unixLines(text)
    .split(/\n(?:[ \t]*\n)+/)
    .map(statusFields)
    .filter((fields) => fields.size > 0)

/** The headers of a whole message, or of headers alone. */
export const headersOf = (message: string): StatusFields =>
  statusFields(unixLines(message).replace(/^\n+/, '').split('\n\n', 1)[0] ?? '')

const unixLines = (text: string): string => text.replace(/\r\n?/g, '\n')
