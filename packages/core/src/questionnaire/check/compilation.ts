import type { Question } from 'survey-core'
import { contentsOf, type Expression, parseExpression, type VariableReader } from './expression.ts'
import type { QuestionCheck } from './question-check.ts'
import { type ReadableKeys, resolveLocalVariable, resolveVariable } from './variables.ts'

/** Inside a repeated panel or a row of a matrix: what `{panel.…}` or `{row.…}` means there. */
export interface EntryScope {
  readonly prefix: 'panel' | 'row'
  readonly keys: ReadableKeys
  /** Names that survey-core finds around the entry before it looks among the questions, in lower case. */
  readonly ambiguous: ReadonlySet<string>
}

/** `compileCheck`, handed in because the checks of some types compile questions again. */
type CheckOf = (question: Question, compilation: Compilation) => QuestionCheck

/** What is gathered while a definition is compiled: its expressions, its variables, and what cannot be compiled. */
export class Compilation {
  /** Named features that only survey-core's own model can follow. Empty: the compiled check is exact. */
  readonly reasons: Set<string>
  readonly variables = new Map<string, VariableReader>()
  private readonly expressions = new Map<string, Expression>()
  private readonly keys: ReadableKeys
  private readonly checkOf: CheckOf
  private readonly entry: EntryScope | null

  constructor(keys: ReadableKeys, checkOf: CheckOf, entry: EntryScope | null = null, reasons = new Set<string>()) {
    this.keys = keys
    this.checkOf = checkOf
    this.entry = entry
    this.reasons = reasons
    const item: VariableReader = (scope) => ({ isFound: true, value: scope.item })
    for (const name of ITEM_NAMES) this.variables.set(name, item)
  }

  /** For the questions inside a repeated panel or a row. */
  inside(entry: EntryScope): Compilation {
    return new Compilation(this.keys, this.checkOf, entry, this.reasons)
  }

  get isInside(): boolean {
    return this.entry !== null
  }

  check(question: Question): QuestionCheck {
    return this.checkOf(question, this)
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
    const [root = '', ...rest] = name.split('.')
    const isAmbiguous = [root, name].some(
      (each) => inner.has(each.toLowerCase()) || this.entry?.ambiguous.has(each.toLowerCase()),
    )
    if (isAmbiguous) {
      this.needsModel('ambiguous variable')
      return
    }
    const isLocal = this.entry !== null && rest.length > 0 && root.toLowerCase() === this.entry.prefix
    const resolved =
      isLocal && this.entry !== null
        ? resolveLocalVariable(rest.join('.'), this.entry.keys)
        : resolveVariable(name, this.keys)
    if (resolved.outcome === 'needs-model') this.needsModel(resolved.reason)
    if (resolved.outcome === 'reader') this.variables.set(name, resolved.read)
  }
}

const ITEM_NAMES: ReadonlySet<string> = new Set(['item', 'choice'])
const NONE: ReadonlySet<string> = new Set()
