import { isPlainObject, type PlainObject } from '../json/plain-object.ts'
import { changedAt } from './changed-at.ts'
import { pointerTo } from './json-pointer.ts'
import { unescapedStep } from './pointer-steps.ts'

/**
 * The key under which an object of a definition notes which translations of its texts are older than the text they
 * translate. For each of its properties with such a translation, the note has the languages, and for each the source
 * text that was translated:
 *
 *     { "type": "text", "name": "use", "title": { "default": "Did you use it?", "es": "¿La ha usado?" },
 *       "x-estela-stale": { "title": { "es": "Have you used it?" } } }
 *
 * The note stands on the object that holds the text (a question, a choice, a validator, the questionnaire itself), so
 * that it is moved, renamed, copied and deleted with it. Texts in the cells of a matrix stand on the question, under
 * `cells/<row>/<column>`, escaped as in a JSON pointer. Where nothing is stale there is no note.
 */
export const STALE_NOTE_KEY = 'x-estela-stale'

/** Languages whose translation is stale → the source text it was made from. */
export type StaleTexts = ReadonlyMap<string, string>

/** The place of the object whose note tells about the text at `pointer`, and the name of the text in that note. */
export function noteOf(pointer: string): { readonly holder: string; readonly property: string } {
  const steps = pointer.split('/')
  const length = steps.at(-3) === 'cells' ? 3 : 1
  const own = steps.slice(-length)
  const property = length === 1 ? unescapedStep(own[0] ?? '') : own.join('/')
  return { holder: steps.slice(0, -length).join('/'), property }
}

/** The name in a note of the text in one cell of a matrix. */
export const cellProperty = (row: string, column: string): string => pointerTo(pointerTo('cells', row), column)

/** What the note of an object says about one of its texts. */
export function staleTextsIn(holder: unknown, property: string): StaleTexts {
  const note = isPlainObject(holder) ? holder[STALE_NOTE_KEY] : undefined
  const languages = isPlainObject(note) && Object.hasOwn(note, property) ? note[property] : undefined
  if (!isPlainObject(languages)) return new Map()
  return new Map(Object.entries(languages).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

/** The document where the note about the text at `pointer` says what `change` makes of it. */
export function withStaleTexts<Document>(
  document: Document,
  pointer: string,
  change: (stale: StaleTexts) => StaleTexts,
): Document {
  const { holder, property } = noteOf(pointer)
  return changedAt(document, holder, (node) => {
    const before = staleTextsIn(node, property)
    const after = change(before)
    return isSame(before, after) || !isPlainObject(node) ? node : noted(node, property, after)
  })
}

function noted(holder: PlainObject, property: string, stale: StaleTexts): PlainObject {
  const { [STALE_NOTE_KEY]: note, ...others } = holder
  const notes = Object.entries(isPlainObject(note) ? note : {}).filter(([each]) => each !== property)
  if (stale.size > 0) notes.push([property, Object.fromEntries(stale)])
  return notes.length === 0 ? others : { ...others, [STALE_NOTE_KEY]: Object.fromEntries(notes) }
}

const isSame = (one: StaleTexts, other: StaleTexts): boolean =>
  one.size === other.size && [...one].every(([language, text]) => other.get(language) === text)
