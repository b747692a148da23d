import { stepsOf } from '@estela/core/questionnaire/pointer-steps'
import { elementAround } from '../document/element-around.ts'
import { type ElementNode, elementsOf, withDescendants } from '../document/elements.ts'
import { isJsonObject, type JsonObject } from '../document/json.ts'
import { indexOf, type Pointer, valueAt } from '../document/pointer.ts'
import { shownText } from '../document/text-in.ts'
import { shortened } from '../logic/thing-label.ts'
import type { CheckWords } from './words-of-finding.ts'

/** Where something was found, for people. */
export interface FindingPlace {
  /** Such as: question “LA_NEED”. */
  readonly name: string
  /** The beginning of its text; '' where it has none. */
  readonly text: string
  /** The element to go to; null where there is none. */
  readonly element: Pointer | null
}

/** Tells the places of one document. */
export function placesIn(document: JsonObject, language: string, t: CheckWords): (pointer: Pointer) => FindingPlace {
  const nodes = new Map(withDescendants(elementsOf(document)).map((node) => [node.pointer, node]))
  const pointers = new Set(nodes.keys())
  return (pointer) => {
    const node = nodes.get(elementAround(pointer, pointers) ?? '')
    return node === undefined ? placeOutside(document, pointer, t) : placeOfElement(node, language, t)
  }
}

function placeOfElement({ kind, name, pointer, element }: ElementNode, language: string, t: CheckWords): FindingPlace {
  const text = shortened(shownText(element.title, language))
  return { name: t(`checks.place-${kind}`, { name }), text, element: pointer }
}

function placeOutside(document: JsonObject, pointer: Pointer, t: CheckWords): FindingPlace {
  const [list, index] = stepsOf(pointer)
  const entry = index === undefined ? undefined : valueAt(document, `/${list}/${index}`)
  const place = { text: '', element: null }
  if (list === 'triggers' && index !== undefined)
    return { ...place, name: t('checks.place-trigger', { number: indexOf(`/${list}/${index}`) + 1 }) }
  if (list === 'calculatedValues' && isJsonObject(entry))
    return { ...place, name: t('checks.place-calculated', { name: String(entry.name ?? '') }) }
  return { ...place, name: t('checks.place-survey') }
}
