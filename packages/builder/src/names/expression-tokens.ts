export type TokenKind =
  | 'name'
  | 'string'
  | 'number'
  | 'word'
  | 'conjunction'
  | 'open'
  | 'close'
  | 'comma'
  | 'operator'
  | 'other'

/** A piece of an expression with its place in it. Blanks between pieces are no tokens. */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly start: number
  readonly end: number
}

/** In the order of trying, as survey-core's grammar reads them; a text in quotes has its own quotes behind a backslash. */
const KINDS: readonly (readonly [TokenKind, RegExp])[] = [
  ['name', /\{[^{}]*\}/y],
  ['string', /'(?:\\['"]|[^'"])*'|"(?:\\['"]|[^'"])*"/y],
  ['conjunction', /(?:and|or)(?![a-z0-9_])|&&|\|\|/iy],
  ['number', /-?\d+(?:\.\d+)?/y],
  ['word', /[a-z_][a-z0-9_]*/iy],
  ['open', /[([]/y],
  ['close', /[)\]]/y],
  ['comma', /,/y],
  ['operator', /<=|>=|==|!=|<>|=>|=<|\*=|[=<>+\-*/%^!]/y],
]

/** The pieces of an expression. Reads anything: what it does not know is a piece of one character. */
export function tokensOf(expression: string): readonly Token[] {
  const tokens: Token[] = []
  let start = 0
  while (start < expression.length) {
    if (/\s/.test(expression[start] ?? '')) {
      start += 1
      continue
    }
    const token = tokenAt(expression, start)
    tokens.push(token)
    start = token.end
  }
  return tokens
}

function tokenAt(expression: string, start: number): Token {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = start
    const text = pattern.exec(expression)?.[0]
    if (text !== undefined) return { kind, text, start, end: start + text.length }
  }
  return { kind: 'other', text: expression[start] ?? '', start, end: start + 1 }
}

/** The text that a token in quotes stands for. */
export const unquoted = (text: string): string => text.slice(1, -1).replace(/\\(['"])/g, '$1')

/** A text in the quotes of the expression language. */
export const quoted = (text: string): string => `'${text.replace(/['"]/g, '\\$&')}'`

/**
 * Can survey-core read this text back from between quotes? It takes a backslash before the closing quote for a quote,
 * and rewrites what looks to it like an operator, even inside of quotes.
 */
export const isWritable = (text: string): boolean => !text.endsWith('\\') && !/equals|<>|=>|=</.test(text)
