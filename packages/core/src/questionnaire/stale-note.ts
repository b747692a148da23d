import { isPlainObject } from '../json/plain-object.ts'
import { pointerTo } from './json-pointer.ts'

/**
 * The key under which an object of a definition notes which translations of its texts are older than the text they
 * translate. For each of its properties with such a translation, the note has the languages, and for each the source
 * text that was translated:
 *
 *     { "type": "text", "name": "use", "title": { "default": "Did you use it?", "es": "¿La usó?" },
 *       "x-estela-stale": { "title": { "es": "Have you used it?" } } }
 *
 * The note stands on the object that holds the text (a question, a choice, a validator, the questionnaire itself), so
 * that it is moved, renamed, copied and deleted with it. Texts in the cells of a matrix stand on the question, under
 * `cells/<row>/<column>`, escaped as in a JSON pointer. Where nothing is stale there is no note.
 */
export const STALE_NOTE_KEY = 'x-estela-stale'

/** The place of the object whose note tells about the text at `pointer`, and the name of the text in that note. */
export function noteOf(pointer: string): { readonly holder: string; readonly property: string } {
  const steps = pointer.split('/').slice(1)
  const length = steps.at(-3) === 'cells' ? 3 : 1
  const holder = steps.slice(0, -length).reduce((place, step) => `${place}/${step}`, '')
  return { holder, property: length === 1 ? unescaped(steps[steps.length - 1] ?? '') : steps.slice(-3).join('/') }
}

/** Language → the source text its translation was made from, as noted on the object that holds the text. */
export function staleTextsIn(holder: unknown, property: string): ReadonlyMap<string, string> {
  const note = isPlainObject(holder) ? holder[STALE_NOTE_KEY] : undefined
  const languages = isPlainObject(note) && Object.hasOwn(note, property) ? note[property] : undefined
  if (!isPlainObject(languages)) return new Map()
  return new Map(Object.entries(languages).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

/** The name in a note of the text in one cell of a matrix. */
export const cellProperty = (row: string, column: string): string =>
  pointerTo(pointerTo('/cells', row), column).slice(1)

const unescaped = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~')
