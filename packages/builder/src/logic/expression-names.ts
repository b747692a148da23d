import { type Token, tokensOf, unquoted } from './expression-tokens.ts'

/** A name in an expression. `start` is where the name begins, behind its brace or quote. */
export interface ExpressionName {
  readonly name: string
  readonly start: number
  /**
   * `key`: between braces. `name`: in quotes, for a function that looks for an element of that name. With `within`: in
   * quotes, for a question in each entry of what that name stands for, as in `sumInArray({within}, 'name')`.
   */
  readonly by: 'key' | 'name'
  readonly within: string | null
}

/** Every name in an expression; what stands in quotes is none, but for functions that take names in quotes. */
export function namesInExpression(expression: string): ExpressionName[] {
  const tokens = tokensOf(expression)
  return tokens.flatMap((token, index) => {
    const name = token.text.slice(1, -1)
    if (token.kind === 'name') return [{ name, start: token.start + 1, by: 'key', within: null } as const]
    if (token.kind !== 'string' || unquoted(token.text) !== name) return []
    const call = callBefore(tokens, index)
    return call === null ? [] : [{ name, start: token.start + 1, ...call }]
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

const TAKE_A_NAME: ReadonlySet<string> = new Set(['displayvalue', 'propertyvalue', 'getcomment', 'iscontainerready'])
const TAKE_AN_INNER_NAME = /^(sum|avg|min|max|count)InArray$/i

/** How the function around a text in quotes looks for it; null where it is an ordinary text. */
function callBefore(tokens: readonly Token[], index: number): Pick<ExpressionName, 'by' | 'within'> | null {
  const [before, previous, opening, caller] = [1, 2, 3, 4].map((back) => tokens[index - back])
  if (before?.text === '(' && TAKE_A_NAME.has(previous?.text.toLowerCase() ?? '')) return { by: 'name', within: null }
  const isInner = before?.kind === 'comma' && previous?.kind === 'name' && opening?.text === '('
  if (!isInner || !TAKE_AN_INNER_NAME.test(caller?.text ?? '')) return null
  return { by: 'key', within: previous.text.slice(1, -1) }
}
