import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { createEditor, type EditorStore } from '../history/editor.ts'
import type { SourceEditor } from './source-editor.ts'
import { type SyncState, TextSync } from './text-sync.ts'

const first: JsonObject = {
  title: 'Survey',
  pages: [
    { name: 'p1', elements: [{ type: 'text', name: 'a' }] },
    { name: 'p2', elements: [{ type: 'text', name: 'b' }] },
  ],
}

/** An editor without a screen. */
class PlainEditor implements SourceEditor {
  content = ''
  caret = -1
  text = () => this.content
  show = (text: string) => {
    this.content = text
  }
  type = this.show
  mark = () => {}
  select = (from: number) => {
    this.caret = from
  }
  focus = () => {}
  hasFocus = () => false
  destroy = () => {}
}

interface Desk {
  readonly store: EditorStore
  readonly editor: PlainEditor
  readonly sync: TextSync
  readonly state: () => SyncState['state'] | undefined
  readonly type: (text: string) => void
}

function desk(store = createEditor(first, () => 0)): Desk {
  const editor = new PlainEditor()
  let state: SyncState['state'] | undefined
  const sync = new TextSync(store, editor, (reported) => {
    state = reported.state
  })
  const type = (text: string) => {
    editor.content = text
    sync.typed()
  }
  return { store, editor, sync, state: () => state, type }
}

const documentOf = ({ store }: Desk) => store.getState().present.document

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('shows the questionnaire without changing it', () => {
  const at = desk()
  expect(at.editor.content).toBe(JSON.stringify(first, null, 2))
  expect(documentOf(at)).toBe(first)
  expect(at.store.getState().past).toBeNull()
})

it('applies what is typed as one change that can be undone, and keeps untouched parts the same objects', () => {
  const at = desk()
  at.type(at.editor.content.replace('"a"', '"x"'))
  at.type(at.editor.content.replace('"x"', '"y"'))
  vi.advanceTimersByTime(400)
  expect(documentOf(at)).toMatchObject({ pages: [{ elements: [{ name: 'y' }] }, {}] })
  expect((documentOf(at).pages as JsonObject[])[1]).toBe((first.pages as JsonObject[])[1])
  expect(at.store.getState().past).toMatchObject({ name: 'edit-json', next: null })
  at.store.getState().undo()
  expect(documentOf(at)).toBe(first)
  expect(at.editor.content).toBe(JSON.stringify(first, null, 2))
})

it('takes another layout of the same JSON for no change', () => {
  const at = desk()
  at.type(JSON.stringify(first))
  vi.advanceTimersByTime(400)
  expect(documentOf(at)).toBe(first)
  expect(at.editor.content).toBe(JSON.stringify(first))
})

it('leaves the questionnaire as it was while the text has problems, and the text as it is', () => {
  const at = desk()
  at.type('{"title": ')
  vi.advanceTimersByTime(400)
  expect([at.state(), documentOf(at), at.editor.content]).toEqual(['refused', first, '{"title": '])
})

it('keeps a text with problems while another part of the builder is shown', () => {
  const at = desk()
  at.type('{"title": ')
  at.sync.stop()
  const again = desk(at.store)
  expect([again.state(), again.editor.content]).toEqual(['refused', '{"title": '])
  again.sync.takeQuestionnaire()
  expect([again.state(), again.editor.content]).toEqual(['applied', JSON.stringify(first, null, 2)])
})

it('applies at once what was typed last when the editor is left', () => {
  const at = desk()
  at.type('{"title": "Left"}')
  at.sync.stop()
  expect(documentOf(at)).toEqual({ title: 'Left' })
})

it('follows changes made elsewhere', () => {
  const at = desk()
  at.store.getState().apply({ name: 'set-text', document: { ...first, title: 'New' }, selection: [] })
  expect(JSON.parse(at.editor.content)).toMatchObject({ title: 'New' })
  expect(at.store.getState().past?.next).toBeNull()
})

it.each(['takeText', 'takeQuestionnaire'] as const)('lets the person choose when both changed: %s', (choice) => {
  const at = desk()
  at.type('{"title": "Typed"')
  vi.advanceTimersByTime(400)
  at.store.getState().apply({ name: 'set-text', document: { title: 'Elsewhere' }, selection: [] })
  expect([at.state(), at.editor.content]).toEqual(['overtaken', '{"title": "Typed"'])
  at.type('{"title": "Typed"}')
  vi.advanceTimersByTime(400)
  expect([at.state(), documentOf(at)]).toEqual(['overtaken', { title: 'Elsewhere' }])
  at.sync[choice]()
  const chosen = { title: choice === 'takeText' ? 'Typed' : 'Elsewhere' }
  expect([at.state(), documentOf(at), JSON.parse(at.editor.content)]).toEqual(['applied', chosen, chosen])
})

it('goes to the selected element, and selects the one around the caret', () => {
  const at = desk()
  at.store.getState().select(['/pages/1/elements/0'])
  expect(at.editor.content.slice(at.editor.caret)).toMatch(/^\{\s*"type": "text",\s*"name": "b"/)
  at.sync.moved(at.editor.content.indexOf('"p1"'))
  expect(at.store.getState().present.selection).toEqual(['/pages/0'])
  at.sync.moved(at.editor.content.indexOf('"a"'))
  expect(at.store.getState().present.selection).toEqual(['/pages/0/elements/0'])
})

it('a source text that is rewritten in JSON leaves its translations marked as older, in the text too', () => {
  const title = { default: 'Survey', es: 'Encuesta' }
  const at = desk(createEditor({ ...first, title }, () => 0))
  at.type(at.editor.content.replace('"Survey"', '"Questionnaire"'))
  vi.advanceTimersByTime(1_000)
  const noted = { title: { default: 'Questionnaire', es: 'Encuesta' }, 'x-estela-stale': { title: { es: 'Survey' } } }
  expect(documentOf(at)).toMatchObject(noted)
  expect(JSON.parse(at.editor.content)).toEqual(documentOf(at))
  expect(at.state()).toBe('applied')
})
