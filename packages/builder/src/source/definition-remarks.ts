import { findDefinitionIssues } from '@estela/core/questionnaire/find-definition-issues'
import { Serializer } from 'survey-core'
import { type ElementNode, elementsOf, withDescendants } from '../document/elements.ts'
import type { JsonObject } from '../document/json.ts'
import { type Pointer, parentOf } from '../document/pointer.ts'
import type { Places } from './json-reader.ts'
import type { Span, UnlocatedProblem } from './text-problem.ts'

/**
 * What a text that can be applied holds all the same that cannot be published or that this version of survey-core does
 * not know. It is kept and shown as it is.
 */
export function definitionRemarks(document: JsonObject, text: string, places: Places): UnlocatedProblem[] {
  const spanOf = (pointer: Pointer) => shownSpan(text, nearestPlace(places, pointer))
  const unknown = withDescendants(elementsOf(document)).filter(isOfUnknownType)
  return [
    ...unknown.map(({ pointer, type }) => remark('strange-type', spanOf(`${pointer}/type`), type)),
    ...findDefinitionIssues(document).map(({ code, pointer, message }) => remark(code, spanOf(pointer), message)),
  ]
}

const remark = (code: UnlocatedProblem['code'], span: Span, detail: string): UnlocatedProblem => ({
  ...span,
  code,
  isRefusal: false,
  detail,
})

const isOfUnknownType = ({ kind, type, element }: ElementNode): boolean =>
  kind === 'column' || kind === 'page' || (kind === 'panel' && element.type === undefined)
    ? false
    : Serializer.findClass(type) === undefined || Serializer.findClass(type) === null

/** A missing type is missing on its element. */
function nearestPlace(places: Places, pointer: Pointer): Span {
  for (let place: Pointer | null = pointer; place !== null; place = parentOf(place)) {
    const span = places.get(place)
    if (span !== undefined) return span
  }
  return { from: 0, to: 0 }
}

/** Of a list or an object only its bracket: marking all of it would hide what it holds. */
const shownSpan = (text: string, { from, to }: Span): Span =>
  text[from] === '{' || text[from] === '[' ? { from, to: from + 1 } : { from, to }
