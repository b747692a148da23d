import { elementsOf, withDescendants } from '@estela/builder/document/elements'
import { isJsonObject, type Json, type JsonObject } from '@estela/builder/document/json'
import { createEditor, type EditorStore } from '@estela/builder/history/editor'
import { renderPropertyPanel } from '@estela/builder/properties/render-property-panel'
import { Random } from '../support/random.ts'
import { randomEdit } from './random-edits.ts'

/** What became of a definition that was opened, edited, taken back and saved. */
export type RoundTrip = { readonly outcome: 'equal' } | { readonly outcome: 'different'; readonly why: string }

const EDITS = 40

/**
 * Does the builder give a definition back as it was? Opens it, draws the properties
 * of everything in it, makes `EDITS` random changes, undoes them all, redoes
 * and undoes them again, and saves. `seed` makes the same changes each time.
 */
export function tryRoundTrip(definition: unknown, seed: number): RoundTrip {
  if (!isJsonObject(definition as Json)) return { outcome: 'different', why: 'not a JSON object' }
  const before = JSON.stringify(definition)
  renderEveryPanel(definition as JsonObject)
  const editor = createEditor(definition as JsonObject, clock())
  const random = new Random(seed)
  for (let count = 0; count < EDITS; count++) {
    const { present, apply } = editor.getState()
    const change = randomEdit(present.document, random)
    if (change !== null) apply(change)
  }
  const edited = saved(editor)
  return firstDifference([
    ['undoing everything', undone(editor), before],
    ['redoing everything', redone(editor), edited],
    ['undoing everything again', undone(editor), before],
    ['editing, which changed what was given', JSON.stringify(definition), before],
  ])
}

function renderEveryPanel(document: JsonObject): void {
  renderPropertyPanel(document, [])
  for (const { pointer } of withDescendants(elementsOf(document))) renderPropertyPanel(document, [pointer])
}

const saved = (editor: EditorStore): string => JSON.stringify(editor.getState().present.document)

function undone(editor: EditorStore): string {
  while (editor.getState().past !== null) editor.getState().undo()
  return saved(editor)
}

function redone(editor: EditorStore): string {
  while (editor.getState().future !== null) editor.getState().redo()
  return saved(editor)
}

function firstDifference(checks: readonly (readonly [what: string, is: string, was: string])[]): RoundTrip {
  const different = checks.find(([, is, was]) => is !== was)
  return different === undefined ? { outcome: 'equal' } : { outcome: 'different', why: `after ${different[0]}` }
}

/** Some changes follow each other quickly and are undone together, others do not. */
function clock(): () => number {
  let now = 0
  return () => {
    now += 900
    return now
  }
}
