import { elementAround, elementPlaces } from '../document/element-around.ts'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { EXPRESSION_PROPERTIES } from '../names/referring-properties.ts'
import { visitTexts } from '../names/visit-texts.ts'

/** One expression of a questionnaire, as a rule about the element it belongs to. */
export interface Rule {
  readonly place: Pointer
  readonly property: string
  readonly expression: string
  /** The page, panel, question, column, calculated value or trigger; '' for the questionnaire itself. */
  readonly owner: Pointer
}

/** Every rule of a document, in the order in which it stands there. Blank expressions are none. */
export function rulesIn(document: JsonObject): Rule[] {
  const elements = elementPlaces(document)
  const rules: Rule[] = []
  visitTexts(document, '', '', (expression, place, property) => {
    if (!EXPRESSION_PROPERTIES.has(property) || expression.trim() === '') return
    rules.push({ place, property, expression, owner: ownerOf(place, elements) })
  })
  return rules
}

/** The element, calculated value or trigger that a place belongs to, the innermost; '' for the questionnaire. */
export const ownerOf = (place: Pointer, elements: ReadonlySet<Pointer>): Pointer =>
  /^\/(?:calculatedValues|triggers)\/\d+/.exec(place)?.[0] ?? elementAround(place, elements) ?? ''
