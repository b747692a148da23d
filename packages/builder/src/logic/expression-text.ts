import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { type Diagnostic, setDiagnostics } from '@codemirror/lint'
import { EditorState, type Extension, type Range } from '@codemirror/state'
import { Decoration, EditorView, keymap, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import { FunctionFactory } from 'survey-core'
import { type TokenKind, tokensOf } from '../names/expression-tokens.ts'
import type { Operand } from './operands.ts'

/** A text field for expressions, for whoever keeps it in step with the questionnaire. */
export interface ExpressionText {
  readonly show: (expression: string) => void
  readonly mark: (marks: readonly Diagnostic[]) => void
  /** Takes the keyboard, with the caret before this character. */
  readonly focus: (caret: number) => void
  readonly destroy: () => void
}

export interface ExpressionTextOptions {
  readonly label: string
  readonly expression: string
  readonly onTyped: (expression: string) => void
  /** What can stand between braces, asked for when somebody opens one. */
  readonly operands: () => readonly Operand[]
}

/** CodeMirror inside `host`, in a shadow root, where its styles need no style element. Tab leaves it. */
export function createExpressionText(host: HTMLElement, options: ExpressionTextOptions): ExpressionText {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({ doc: options.expression, extensions: extensionsFor(options) }),
  })
  return {
    show: (expression) => {
      const present = view.state.doc.toString()
      if (expression !== present) view.dispatch({ changes: { from: 0, to: present.length, insert: expression } })
    },
    mark: (marks) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          marks.filter(({ to }) => to <= view.state.doc.length),
        ),
      ),
    focus: (caret) => {
      view.dispatch({ selection: { anchor: Math.min(caret, view.state.doc.length) } })
      view.focus()
    },
    destroy: () => view.destroy(),
  }
}

const extensionsFor = ({ label, onTyped, operands }: ExpressionTextOptions): Extension => [
  history(),
  closeBrackets(),
  autocompletion({ override: [(context) => completions(context, operands)], icons: false }),
  colours,
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ 'aria-label': label }),
  EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) onTyped(state.doc.toString())
  }),
  keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap]),
  look,
]

const OPERATORS = ['and', 'or', 'contains', 'notcontains', 'anyof', 'allof', 'noneof', 'empty', 'notempty']

function completions(context: CompletionContext, operands: () => readonly Operand[]): CompletionResult | null {
  const name = context.matchBefore(/\{[^{}]*/)
  if (name !== null) return nameCompletions(name.from + 1, operands())
  const word = context.matchBefore(/[a-z_]\w*/i)
  if (word === null && !context.explicit) return null
  return { from: word?.from ?? context.pos, options: wordCompletions(operands()), validFor: /^\w*$/ }
}

const nameCompletions = (from: number, operands: readonly Operand[]): CompletionResult => ({
  from,
  options: operands.map(({ name, label }) => ({
    label: name,
    detail: label === name ? '' : label,
    apply: (view, _completion, start, end) => writeName(view, name, start, end),
  })),
  validFor: /^[^{}]*$/,
})

/** What is chosen closes its brace, or takes over the one that is there, and writing goes on behind it. */
function writeName(view: EditorView, name: string, from: number, end: number): void {
  const to = view.state.sliceDoc(end, end + 1) === '}' ? end + 1 : end
  const insert = `${name}}`
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    userEvent: 'input.complete',
  })
}

const wordCompletions = (operands: readonly Operand[]): CompletionResult['options'] => [
  ...OPERATORS.map((label) => ({ label, type: 'keyword' })),
  ...FunctionFactory.Instance.getAll().map((label) => ({ label, apply: `${label}(`, type: 'function', detail: '( )' })),
  ...operands.map(({ name, label }) => ({ label: `{${name}}`, detail: label === name ? '' : label })),
]

const MARKS: Partial<Record<TokenKind, Decoration>> = {
  name: Decoration.mark({ class: 'x-name' }),
  string: Decoration.mark({ class: 'x-value' }),
  number: Decoration.mark({ class: 'x-value' }),
  conjunction: Decoration.mark({ class: 'x-joint' }),
}

const marksIn = (view: EditorView) =>
  Decoration.set(
    tokensOf(view.state.doc.toString()).flatMap(({ kind, start, end }): Range<Decoration>[] => {
      const mark = MARKS[kind]
      return mark === undefined ? [] : [mark.range(start, end)]
    }),
  )

const colours = ViewPlugin.define(
  (view) => ({
    marks: marksIn(view),
    update(change: ViewUpdate) {
      if (change.docChanged) this.marks = marksIn(change.view)
    },
  }),
  { decorations: ({ marks }) => marks },
)

const look = EditorView.theme({
  '&': {
    border: '1px solid var(--color-line-strong)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--color-surface)',
    color: 'var(--color-text)',
    fontSize: 'var(--text-small)',
  },
  '&.cm-focused': { outline: '3px solid var(--color-accent)', outlineOffset: '1px' },
  '.cm-scroller': { lineHeight: '1.6', fontFamily: 'ui-monospace, Menlo, Consolas, monospace' },
  '.cm-content': { minBlockSize: '2.75rem', caretColor: 'var(--color-text)' },
  '.cm-tooltip': {
    maxInlineSize: 'min(32rem, 90vw)',
    border: '1px solid var(--color-line-strong)',
    backgroundColor: 'var(--color-surface)',
    color: 'var(--color-text)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { paddingBlock: '0.2rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--color-accent)',
    color: 'var(--color-on-accent)',
  },
  // CodeMirror marks with pictures in the address itself, which the Content-Security-Policy of pages may refuse.
  '.cm-lintRange': { backgroundImage: 'none' },
  '.cm-lintRange-error': { textDecoration: 'underline wavy var(--color-error)' },
  '.cm-lintRange-warning': { textDecoration: 'underline wavy var(--color-attention)' },
  '.x-name': { color: 'var(--color-accent-strong)', fontWeight: '600' },
  '.x-value': { color: 'var(--color-attention)' },
  '.x-joint': { fontWeight: '600' },
})
