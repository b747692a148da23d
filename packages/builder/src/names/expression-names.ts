import { type Token, tokensOf, unquoted } from './expression-tokens.ts'

/** A name in an expression. `start` is where the name begins, behind its brace or quote. */
export interface ExpressionName {
  readonly name: string
  readonly start: number
  /** `key`: in braces, or where a key of answers is asked for. `name`: in quotes, for a function that looks for an element. */
  readonly by: 'key' | 'name'
  /** The name of the repeated panel or matrix in whose entries it is looked for, as in `sumInArray({within}, 'name')`. */
  readonly within: string | null
}

/** Every name in an expression; what stands in quotes is none, but for functions that take names in quotes. */
export function namesInExpression(expression: string): ExpressionName[] {
  const tokens = tokensOf(expression)
  const calls = arrayCallsIn(tokens)
  return tokens.flatMap((token, index) => {
    const call = calls.find(({ first, last }) => index > first && index < last)
    const name = token.text.slice(1, -1)
    const own = { name, start: token.start + 1, by: 'key', within: null } as const
    if (token.kind === 'name') return [call?.inFilter(index) === true ? { ...own, within: call.within } : own]
    if (token.kind !== 'string' || unquoted(token.text) !== name) return []
    if (call !== undefined) return namesInQuotes(name, token.start + 1, call, index)
    return takesName(tokens, index) ? [{ ...own, by: 'name' } as const] : []
  })
}

/** Every `{name}` in a text, as survey-core finds them. */
export const namesInText = (text: string): ExpressionName[] =>
  [...text.matchAll(/\{([^{}:]+)\}/g)].map(({ index, 1: name = '' }) => ({
    name,
    start: index + 1,
    by: 'key',
    within: null,
  }))

/** A call such as `sumInArray({within}, 'name', filter)`, between the tokens `first` and `last`. */
interface ArrayCall {
  readonly within: string
  readonly first: number
  readonly last: number
  /** Does a token belong to the filter, which asks about each entry? */
  readonly inFilter: (index: number) => boolean
}

function arrayCallsIn(tokens: readonly Token[]): ArrayCall[] {
  return tokens.flatMap((token, index) => {
    const [opening, array] = [tokens[index + 1], tokens[index + 2]]
    if (!TAKES_ENTRIES.test(token.text) || opening?.text !== '(' || array?.kind !== 'name') return []
    const last = closingOf(tokens, index + 1)
    // Behind the array come a comma, the name of a question in quotes, a comma, and the filter.
    return [{ within: array.text.slice(1, -1), first: index + 2, last, inFilter: (each) => each > index + 4 }]
  })
}

const TAKES_ENTRIES = /^(sum|avg|min|max|count)InArray$/i

function closingOf(tokens: readonly Token[], opening: number): number {
  let depth = 0
  const closing = tokens.findIndex(({ kind }, index) => {
    if (index >= opening && kind === 'open') depth += 1
    if (index >= opening && kind === 'close') depth -= 1
    return index >= opening && depth === 0
  })
  return closing === -1 ? tokens.length : closing
}

/** A name in quotes, or a filter in quotes with names in braces. */
function namesInQuotes(text: string, start: number, { within, inFilter }: ArrayCall, index: number): ExpressionName[] {
  if (!inFilter(index)) return [{ name: text, start, by: 'key', within }]
  return namesInExpression(text).map((inner) => ({ ...inner, start: start + inner.start, within }))
}

const TAKE_A_NAME: ReadonlySet<string> = new Set(['displayvalue', 'propertyvalue', 'getcomment', 'iscontainerready'])

const takesName = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.text === '(' && TAKE_A_NAME.has(tokens[index - 2]?.text.toLowerCase() ?? '')
