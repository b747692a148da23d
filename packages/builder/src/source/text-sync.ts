import { markStale } from '@estela/core/questionnaire/mark-stale'
import { type ElementNode, elementsOf } from '../document/elements.ts'
import type { JsonObject } from '../document/json.ts'
import { type Pointer, valueAt } from '../document/pointer.ts'
import type { EditorStore } from '../history/editor.ts'
import { elementAtCaret } from './element-at-caret.ts'
import type { Places } from './json-reader.ts'
import { parseDefinitionText } from './parse-definition-text.ts'
import { shareUnchanged } from './share-unchanged.ts'
import type { SourceEditor } from './source-editor.ts'
import type { TextProblem } from './text-problem.ts'
import { unappliedTexts } from './unapplied-text.ts'

/** How text and questionnaire stand to each other. */
export interface SyncState {
  /** `applied`: they say the same. `refused`: the text has problems. `overtaken`: the questionnaire changed meanwhile. */
  readonly state: 'applied' | 'refused' | 'overtaken'
  readonly problems: readonly TextProblem[]
}

/** Typing rests this long before the text is read. */
const READ_AFTER_MS = 400

/**
 * Keeps the text of an editor and the questionnaire in step. A text that can be read is applied as one change; any other
 * stays in the editor, and the questionnaire stays as it was.
 */
export class TextSync {
  private readonly store: EditorStore
  private readonly editor: SourceEditor
  private readonly report: (state: SyncState) => void
  /** The document that the text was last equal to. */
  private document: JsonObject
  private nodes: readonly ElementNode[] = []
  private places: Places = new Map()
  private timer: ReturnType<typeof setTimeout> | undefined
  private isFollowing = false
  private readonly stopListening: () => void

  constructor(store: EditorStore, editor: SourceEditor, report: (state: SyncState) => void) {
    this.store = store
    this.editor = editor
    this.report = report
    const { document, selection } = store.getState().present
    const kept = unappliedTexts.get(store)
    this.document = kept?.over ?? document
    editor.show(kept?.text ?? textOf(document))
    this.read()
    this.follow(selection)
    this.stopListening = store.subscribe(({ present }, before) => {
      if (present.document !== this.document) this.overtake(present.document)
      if (present.selection !== before.present.selection) this.follow(present.selection)
    })
  }

  typed(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.read(), READ_AFTER_MS)
  }

  /** Reads at once what still waits to be read. */
  settle(): void {
    if (this.timer !== undefined) this.read()
  }

  /** Selects the element that the caret stands in. */
  moved(offset: number): void {
    if (this.timer !== undefined || unappliedTexts.has(this.store)) return
    const pointer = elementAtCaret(this.nodes, this.places, offset)
    const { present, select } = this.store.getState()
    if (pointer === null || present.selection[0] === pointer) return
    this.isFollowing = true
    select([pointer])
    this.isFollowing = false
  }

  /** Gives up the typed text for what the questionnaire is now. */
  takeQuestionnaire(): void {
    unappliedTexts.delete(this.store)
    this.showDocument(this.store.getState().present.document)
  }

  /** Applies the typed text over what the questionnaire has become meanwhile. */
  takeText(): void {
    this.document = this.store.getState().present.document
    this.read()
  }

  stop(): void {
    this.settle()
    this.stopListening()
  }

  private read(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    const text = this.editor.text()
    const parsed = parseDefinitionText(text)
    this.editor.mark(parsed.problems.map(markOf))
    const isOvertaken = this.store.getState().present.document !== this.document
    if (parsed.outcome === 'refused' || isOvertaken) {
      unappliedTexts.set(this.store, { text, over: this.document })
      this.report({ state: isOvertaken ? 'overtaken' : 'refused', problems: parsed.problems })
      return
    }
    unappliedTexts.delete(this.store)
    this.places = parsed.places
    this.apply(shareUnchanged(this.document, parsed.document) as JsonObject)
    this.report({ state: 'applied', problems: parsed.problems })
  }

  private apply(written: JsonObject): void {
    const document = markStale(this.document, written)
    // A source text was changed: the note on its translations is written into the text too.
    if (document !== written) this.rewrite(textOf(document))
    this.nodes = elementsOf(document)
    if (document === this.document) return
    this.document = document
    const { present, apply } = this.store.getState()
    const selection = present.selection.filter((pointer) => valueAt(document, pointer) !== undefined)
    apply({ name: 'edit-json', document, selection })
  }

  private rewrite(text: string): void {
    this.editor.show(text)
    const parsed = parseDefinitionText(text)
    if (parsed.outcome !== 'refused') this.places = parsed.places
  }

  /** The questionnaire was changed elsewhere: the text follows, unless something typed would be lost. */
  private overtake(document: JsonObject): void {
    if (this.timer !== undefined || unappliedTexts.has(this.store)) this.read()
    else this.showDocument(document)
  }

  private showDocument(document: JsonObject): void {
    this.document = document
    this.editor.show(textOf(document))
    this.read()
  }

  /** Brings the selected element into sight, unless it was selected from here. */
  private follow(selection: readonly Pointer[]): void {
    const span = selection[0] === undefined ? undefined : this.places.get(selection[0])
    if (span === undefined || this.isFollowing || this.editor.hasFocus()) return
    this.editor.select(span.from, span.from)
  }
}

/** How a questionnaire is written in the editor and in files. */
export const textOf = (document: JsonObject): string => JSON.stringify(document, null, 2)

const markOf = ({ from, to, isRefusal, detail, code }: TextProblem) =>
  ({ from, to, severity: isRefusal ? 'error' : 'warning', message: detail || code }) as const
