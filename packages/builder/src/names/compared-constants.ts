import { type Token, tokensOf, unquoted } from './expression-tokens.ts'

/** A value that an expression compares something with; `start` and `end` span it with its quotes. */
export interface ComparedConstant {
  /** The name between the braces. */
  readonly name: string
  readonly value: string
  readonly start: number
  readonly end: number
}

/** Every value in an expression that is compared with a name, on either side and in lists. */
export function comparedConstants(expression: string): ComparedConstant[] {
  const tokens = tokensOf(expression)
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'name') return []
    const name = token.text.slice(1, -1)
    const behind = isComparing(tokens[index + 1]) ? constantsFrom(tokens, index + 2) : []
    const before = isComparing(tokens[index - 1]) ? constantsUpTo(tokens, index - 2) : []
    return [...before, ...behind].map(({ text, start, end, kind }) => ({
      name,
      value: kind === 'string' ? unquoted(text) : text,
      start,
      end,
    }))
  })
}

const COMPARING =
  /^(=|==|!=|<>|<|>|<=|>=|=<|=>|\*=|equal|notequal|less|greater|lessorequal|greaterorequal|contains?|notcontains?|anyof|allof|noneof)$/i

const isComparing = (token: Token | undefined): boolean => token !== undefined && COMPARING.test(token.text)

const isConstant = (token: Token | undefined): token is Token =>
  token?.kind === 'string' || token?.kind === 'number' || token?.kind === 'word'

function constantsFrom(tokens: readonly Token[], index: number): Token[] {
  const first = tokens[index]
  if (first?.text === '[') return listed(tokens.slice(index + 1, closing(tokens, index)))
  return isConstant(first) && tokens[index + 1]?.text !== '(' ? [first] : []
}

function constantsUpTo(tokens: readonly Token[], index: number): Token[] {
  const last = tokens[index]
  if (last?.text === ']')
    return listed(tokens.slice(tokens.findLastIndex((each, at) => at < index && each.text === '[') + 1, index))
  return isConstant(last) ? [last] : []
}

const closing = (tokens: readonly Token[], index: number): number =>
  tokens.findIndex((token, at) => at > index && token.text === ']')

const listed = (tokens: readonly Token[]): Token[] => tokens.filter((token): token is Token => isConstant(token))
