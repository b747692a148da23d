/**
 * The id of a text as an id of XLIFF, which is an XML NMTOKEN: `use/choices/yes/text` → `t:use:choices:yes:text`. What such
 * a token cannot hold is written as `_xHHHH_`, and so is an underscore that would read as the beginning of that.
 */
export const xliffId = (id: string): string =>
  `t:${id.replace(/[^\w./-]|_(?=x[0-9A-F]+_)/gu, escaped).replaceAll('/', ':')}`

const escaped = (character: string): string => `_x${character.codePointAt(0)?.toString(16).toUpperCase()}_`
