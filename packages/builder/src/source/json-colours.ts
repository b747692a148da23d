import { syntaxTree } from '@codemirror/language'
import type { Extension, Range } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'

/** Node of the JSON grammar → class of its text. */
const CLASSES: Readonly<Record<string, Decoration>> = {
  PropertyName: Decoration.mark({ class: 'json-key' }),
  String: Decoration.mark({ class: 'json-text' }),
  Number: Decoration.mark({ class: 'json-value' }),
  True: Decoration.mark({ class: 'json-value' }),
  False: Decoration.mark({ class: 'json-value' }),
  Null: Decoration.mark({ class: 'json-value' }),
}

/** Colours of the pages for the parts of JSON, where they are in sight; they follow light and dark. */
export const jsonColours: Extension = [
  ViewPlugin.define((view) => new Colours(view), { decorations: (colours) => colours.marks }),
  EditorView.baseTheme({
    '.json-key': { color: 'var(--color-accent-strong)', fontWeight: '600' },
    '.json-text': { color: 'var(--color-text)' },
    '.json-value': { color: 'var(--color-attention)' },
  }),
]

class Colours {
  marks: DecorationSet

  constructor(view: EditorView) {
    this.marks = marksIn(view)
  }

  update({ view, docChanged, viewportChanged, startState, state }: ViewUpdate): void {
    if (docChanged || viewportChanged || syntaxTree(startState) !== syntaxTree(state)) this.marks = marksIn(view)
  }
}

function marksIn({ state, visibleRanges }: EditorView): DecorationSet {
  const marks: Range<Decoration>[] = []
  for (const { from, to } of visibleRanges)
    syntaxTree(state).iterate({
      from,
      to,
      enter: (node) => {
        const mark = CLASSES[node.name]
        if (mark !== undefined) marks.push(mark.range(node.from, node.to))
      },
    })
  return Decoration.set(marks)
}
