import { contentsOf, type Expression, parseExpression, type VariableReader } from './expression.ts'
import { type AnswerKey, resolveVariable } from './variables.ts'

/** What is gathered while a definition is compiled: its expressions, its variables, and what cannot be compiled. */
export class Compilation {
  /** Named features that only survey-core's own model can follow. Empty: the compiled check is exact. */
  readonly reasons = new Set<string>()
  readonly variables = new Map<string, VariableReader>()
  private readonly expressions = new Map<string, Expression>()
  private readonly keys: ReadonlyMap<string, AnswerKey>
  private readonly otherKeys: ReadonlyMap<string, string>

  constructor(keys: ReadonlyMap<string, AnswerKey>, otherKeys: ReadonlyMap<string, string>) {
    this.keys = keys
    this.otherKeys = otherKeys
    const item: VariableReader = (scope) => ({ isFound: true, value: scope.item })
    for (const name of ITEM_NAMES) this.variables.set(name, item)
  }

  needsModel(reason: string): void {
    this.reasons.add(reason)
  }

  /**
   * @param inner names that survey-core would read inside the owner's own value first, in lower case
   * @param isAboutItem whether `{item}` and `{choice}` mean something
   */
  expression(text: string, inner: ReadonlySet<string> = NONE, isAboutItem = false): Expression {
    const { variables, impureFunctions } = contentsOf(text)
    for (const name of impureFunctions) this.needsModel(`function ${name}`)
    const usesItem = isAboutItem && variables.some((name) => ITEM_NAMES.has(name))
    for (const name of variables) if (!(usesItem && ITEM_NAMES.has(name))) this.variable(name, inner)
    const known = this.expressions.get(`${usesItem} ${text}`)
    if (known !== undefined) return known
    const parsed = parseExpression(text, usesItem)
    this.expressions.set(`${usesItem} ${text}`, parsed)
    return parsed
  }

  private variable(name: string, inner: ReadonlySet<string>): void {
    const root = (name.split('.')[0] ?? '').toLowerCase()
    if (inner.has(root) || inner.has(name.toLowerCase())) return this.needsModel('ambiguous-variable')
    const resolved = resolveVariable(name, this.keys, this.otherKeys)
    if (resolved.outcome === 'needs-model') this.needsModel(resolved.reason)
    if (resolved.outcome === 'reader') this.variables.set(name, resolved.read)
  }
}

const ITEM_NAMES: ReadonlySet<string> = new Set(['item', 'choice'])
const NONE: ReadonlySet<string> = new Set()
