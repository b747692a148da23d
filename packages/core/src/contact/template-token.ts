export type TemplatePart = 'subject' | 'body'

/** Where something stands in a template; lines and columns count from 1. */
export interface TemplatePlace {
  readonly part: TemplatePart
  readonly line: number
  readonly column: number
}

/** A stretch of a template: plain words, a field's name, or braces without their other half. */
export interface TemplateToken {
  readonly kind: 'words' | 'field' | 'unclosed' | 'unopened'
  /** The words, the name between the braces, or the braces. */
  readonly text: string
  /** Where it begins, in UTF-16 units. */
  readonly offset: number
}

const BRACES = /\{\{([^{}\r\n]*)\}\}|\{\{|\}\}/g

/**
 * Reads `Dear {{person}},` into words and fields. Total: braces without their other half become tokens of their own, so
 * the tokens together are always the whole template.
 */
export function templateTokens(template: string): readonly TemplateToken[] {
  const tokens: TemplateToken[] = []
  let end = 0
  for (const match of template.matchAll(BRACES)) {
    if (match.index > end) tokens.push({ kind: 'words', text: template.slice(end, match.index), offset: end })
    tokens.push(bracesToken(match[0], match[1], match.index))
    end = match.index + match[0].length
  }
  if (end < template.length) tokens.push({ kind: 'words', text: template.slice(end), offset: end })
  return tokens
}

function bracesToken(braces: string, name: string | undefined, offset: number): TemplateToken {
  if (name !== undefined) return { kind: 'field', text: name.trim(), offset }
  return { kind: braces === '{{' ? 'unclosed' : 'unopened', text: braces, offset }
}

/** Names of the fields a template uses, in order, as often as they stand there. */
export const fieldsIn = (template: string): readonly string[] =>
  templateTokens(template).flatMap(({ kind, text }) => (kind === 'field' ? [text] : []))

/** Line and column of a position in the text of one part. */
export function placeIn(part: TemplatePart, text: string, offset: number): TemplatePlace {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { part, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
