import type { ElementKind } from '../document/elements.ts'
import { isJsonList, isJsonObject, type JsonObject } from '../document/json.ts'
import { parsedJson } from '../document/parse-json.ts'
import type { Pointer } from '../document/pointer.ts'
import type { Change } from '../history/history.ts'
import { chosenElements } from './chosen-elements.ts'
import { insertElements } from './insert-elements.ts'
import { insertSpot } from './insert-spot.ts'

/** The selected elements as text for the clipboard: JSON that any questionnaire, of this program or another, can take. */
export function clippingOf(document: JsonObject, selection: readonly Pointer[]): string | null {
  const chosen = chosenElements(document, selection)
  return chosen.length === 0 ? null : JSON.stringify({ surveyElements: chosen.map(({ element }) => element) }, null, 2)
}

/**
 * The elements of a text from the clipboard: what `clippingOf` wrote, one element's JSON, a list of them, or a whole
 * questionnaire (its pages). Null when the text is none of these.
 */
export function elementsInClipping(text: string): JsonObject[] | null {
  const value = parsedJson(text)
  const list = isJsonObject(value) ? (value.surveyElements ?? value.pages ?? value.elements ?? [value]) : value
  const elements = isJsonList(list) ? list.filter(isJsonObject) : []
  const isWhole = elements.length > 0 && isJsonList(list) && elements.length === list.length
  return isWhole && elements.every(isElement) ? elements : null
}

const isElement = (element: JsonObject): boolean =>
  typeof element.type === 'string' || typeof element.name === 'string' || isJsonList(element.elements)

/** Puts elements from the clipboard behind what is selected. Pages go among pages; null where they find no place. */
export function pasteElements(
  document: JsonObject,
  selection: readonly Pointer[],
  elements: readonly JsonObject[],
): Change | null {
  const kind = kindOf(elements[0])
  const fitting = elements.filter((element) => kindOf(element) === kind)
  const spot = insertSpot(document, selection, kind)
  if (spot !== null) return insertElements(document, fitting, spot, 'paste')
  return insertElements(document, [{ name: 'page1', elements: fitting }], { list: '/pages', index: 0 }, 'paste')
}

const kindOf = (element: JsonObject | undefined): ElementKind => {
  if (element === undefined || typeof element.type === 'string') return element?.type === 'page' ? 'page' : 'question'
  return typeof element.cellType === 'string' ? 'column' : 'page'
}
