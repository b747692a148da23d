import { annotationOf } from '@estela/core/questionnaire/list-items'
import { isMissingCode, type Scale, scales } from '@estela/core/questionnaire/scales'
import { elementsOf, withDescendants } from '../document/elements.ts'
import { isJsonObject, type JsonObject } from '../document/json.ts'
import { isWithin } from '../document/pointer.ts'
import { asWritten } from '../document/text-in.ts'
import { choicesOf, DO_NOT_KNOW } from '../measurement/scale-choices.ts'
import { folded } from '../search/folded.ts'
import type { LibraryQuestionnaire } from './library-context.ts'

/** One thing that can be put into a questionnaire, whole: with its languages and what it measures. */
export interface LibraryEntry {
  readonly id: string
  /** Its construct, the code of a scale, or the name of a question that measures nothing. */
  readonly code: string
  /** `LA` of `LA.NEED`; '' where nothing is measured. */
  readonly family: string
  /** Its text as its author wrote it, in all languages. */
  readonly title: JsonObject[string] | undefined
  readonly element: JsonObject
}

/** The questions of a questionnaire, and its scored tests as a whole, in reading order. */
export function itemEntries({ title, definition }: LibraryQuestionnaire): LibraryEntry[] {
  const nodes = withDescendants(elementsOf(definition))
  const tests = nodes.filter(({ kind, element }) => kind === 'panel' && constructOf(element) !== '')
  return nodes
    .filter(({ kind, pointer, element }) => {
      if (tests.some((test) => test.element === element)) return true
      const isInside = nodes.some(
        (node) => node.kind === 'question' && node.pointer !== pointer && isWithin(pointer, node.pointer),
      )
      return kind === 'question' && !isInside && !tests.some((test) => isWithin(pointer, test.pointer))
    })
    .map(({ pointer, element, name }) => {
      const construct = constructOf(element)
      return {
        id: `${title} ${pointer}`,
        code: construct || name,
        family: construct.includes('.') ? construct.slice(0, construct.indexOf('.')) : '',
        title: element.title,
        element,
      }
    })
}

function constructOf(element: JsonObject): string {
  const construct = annotationOf(element)?.construct
  return typeof construct === 'string' ? construct : ''
}

/** A question for each scale of the library, with its steps and "I do not know". */
export const scaleEntries = (): LibraryEntry[] => [...scales.values()].map(scaleEntry)

const scaleEntry = (scale: Scale): LibraryEntry => ({
  id: scale.id,
  code: scale.id,
  family: '',
  title: spanOf(scale),
  element: { type: 'radiogroup', name: 'question1', choices: [...choicesOf(scale), DO_NOT_KNOW] },
})

/** A scale is known by its ends. */
function spanOf({ steps }: Scale): JsonObject {
  const [first] = steps
  const last = steps.findLast(({ value }) => !isMissingCode(value))
  if (first === undefined || last === undefined) return {}
  const languages = Object.keys(first.label).filter((language) => last.label[language] !== undefined)
  const spans = languages.map((each) => [each, `${first.label[each]} … ${last.label[each]}`])
  return asWritten({ en: '', ...Object.fromEntries(spans) })
}

/** Do the code or the text of an entry, in any language, have what is looked for? Letters with marks are as without. */
export function isFound({ code, title }: LibraryEntry, search: string): boolean {
  const wanted = folded(search.trim())
  const texts = isJsonObject(title) ? Object.values(title) : [title]
  return [code, ...texts].some((text) => typeof text === 'string' && folded(text).includes(wanted))
}
