import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { json } from '@codemirror/lang-json'
import { bracketMatching, codeFolding, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language'
import { type Diagnostic, setDiagnostics } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { Annotation, EditorState, type Extension, Transaction } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { jsonColours } from './json-colours.ts'
import { textUpdate } from './text-update.ts'

/** The text field of the JSON editor, for whoever keeps it in step with the questionnaire. */
export interface SourceEditor {
  readonly text: () => string
  /** Shows another text; caret and scroll stay where what they stand in did not change. Not a step of the editor's own undo. */
  readonly show: (text: string) => void
  /** Replaces the text as if it had been typed. */
  readonly type: (text: string) => void
  readonly mark: (marks: readonly Diagnostic[]) => void
  /** Selects from one character up to another and brings it into sight. */
  readonly select: (from: number, to: number) => void
  readonly focus: () => void
  readonly hasFocus: () => boolean
  readonly destroy: () => void
}

export interface SourceEditorEvents {
  readonly onTyped: () => void
  /** The person moved the caret without typing. */
  readonly onCaret: (offset: number) => void
  readonly onBlur: () => void
}

export interface SourceEditorWords {
  readonly label: string
  readonly describedBy: string
  /** CodeMirror's English words → those of the page. */
  readonly phrases: Readonly<Record<string, string>>
}

/** Set on what the program does, so that it is not taken for what the person does. */
const byProgram = Annotation.define<boolean>()

/**
 * CodeMirror for JSON inside `host`. It stands in a shadow root, where its styles are adopted style sheets: the page's
 * Content-Security-Policy refuses style elements.
 */
export function createSourceEditor(
  host: HTMLElement,
  events: SourceEditorEvents,
  words: SourceEditorWords,
): SourceEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const extensions = [editing(words), listening(events)]
  const view = new EditorView({ parent: root, root, state: EditorState.create({ extensions }) })
  return {
    text: () => view.state.doc.toString(),
    show: (text) => {
      const changes = textUpdate(view.state.doc.toString(), text)
      if (changes === null) return
      view.dispatch({ changes, annotations: [byProgram.of(true), Transaction.addToHistory.of(false)] })
    },
    type: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    mark: (marks) => view.dispatch(setDiagnostics(view.state, [...marks])),
    select: (from, to) =>
      view.dispatch({
        selection: { anchor: from, head: to },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
        annotations: byProgram.of(true),
      }),
    focus: () => view.focus(),
    hasFocus: () => view.hasFocus,
    destroy: () => view.destroy(),
  }
}

/** Tab is not bound: it leaves the editor, as in every other field. */
const editing = ({ label, describedBy, phrases }: SourceEditorWords): Extension => [
  json(),
  jsonColours,
  lineNumbers(),
  foldGutter(),
  codeFolding(),
  history(),
  drawSelection(),
  indentUnit.of('  '),
  indentOnInput(),
  bracketMatching(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  highlightSelectionMatches(),
  search({ top: true }),
  EditorState.phrases.of(phrases),
  EditorView.contentAttributes.of({ 'aria-label': label, 'aria-description': describedBy, tabindex: '0' }),
  keymap.of([...searchKeymap, ...defaultKeymap, ...historyKeymap, ...foldKeymap]),
  look,
]

const listening = ({ onTyped, onCaret, onBlur }: SourceEditorEvents): Extension => [
  EditorView.updateListener.of(({ docChanged, selectionSet, state, transactions }) => {
    if (transactions.some((transaction) => transaction.annotation(byProgram))) return
    if (docChanged) onTyped()
    else if (selectionSet) onCaret(state.selection.main.head)
  }),
  EditorView.domEventHandlers({
    blur: () => {
      onBlur()
    },
  }),
]

const look = EditorView.theme({
  '&': {
    height: '100%',
    backgroundColor: 'var(--color-surface)',
    color: 'var(--color-text)',
    fontSize: 'var(--text-small)',
  },
  '&.cm-focused': { outline: '3px solid var(--color-accent)', outlineOffset: '-1px' },
  '.cm-scroller': { overflow: 'auto', lineHeight: '1.6', fontFamily: 'ui-monospace, Menlo, Consolas, monospace' },
  '.cm-content': { caretColor: 'var(--color-text)', paddingBlockEnd: '4rem' },
  '.cm-cursor': { borderLeftColor: 'var(--color-text)' },
  '.cm-gutters': {
    backgroundColor: 'var(--color-sunken)',
    color: 'var(--color-text-soft)',
    borderInlineEnd: 'var(--border)',
  },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--color-accent-soft) 45%, transparent)',
  },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--color-accent) 30%, transparent)',
  },
  '.cm-selectionMatch': { backgroundColor: 'color-mix(in srgb, var(--color-accent) 16%, transparent)' },
  '.cm-foldPlaceholder, .cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--color-sunken)',
    borderColor: 'var(--color-line-strong)',
    color: 'var(--color-text)',
  },
  '.cm-panel.cm-search': { padding: '0.5rem 2.5rem 0.5rem 0.5rem' },
  '.cm-panel.cm-search label': { display: 'inline-flex', alignItems: 'center', minBlockSize: '1.75rem' },
  '.cm-textfield, .cm-button': {
    minBlockSize: '1.75rem',
    border: '1px solid var(--color-line-strong)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--color-surface)',
    backgroundImage: 'none',
    color: 'var(--color-text)',
  },
  '.cm-panel.cm-search [name=close]': { minBlockSize: '1.75rem', minInlineSize: '1.75rem', color: 'var(--color-text)' },
})
