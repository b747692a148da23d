import { type JsonError, SurveyModel } from 'survey-core'
import type { DefinitionIssue, DefinitionIssueCode } from './definition-issue.ts'
import { findDefinitionIssues } from './find-definition-issues.ts'
import { pointerTo } from './json-pointer.ts'

export type LoadedDefinition =
  | { readonly outcome: 'loaded'; readonly model: SurveyModel }
  | { readonly outcome: 'refused'; readonly issues: readonly DefinitionIssue[] }

/**
 * Does survey-core take the definition, and does it keep within our limits? The model belongs to the caller, who
 * discards it. Keys that start with `x-` are ours and never a fault.
 */
export function loadDefinition(definition: unknown): LoadedDefinition {
  const broken = findDefinitionIssues(definition)
  if (broken.length > 0) return { outcome: 'refused', issues: broken }
  // survey-core removes keys from what it reads, and the caller's definition must stay as it is.
  const copy: unknown = JSON.parse(JSON.stringify(definition))
  let model: SurveyModel
  try {
    model = new SurveyModel(copy)
  } catch (error) {
    return { outcome: 'refused', issues: [notLoadable(error)] }
  }
  const issues = issuesOf(model, copy)
  if (issues.length === 0) return { outcome: 'loaded', model }
  discardModel(model)
  return { outcome: 'refused', issues }
}

/** Lets go of a model. In some states survey-core's own `dispose` throws. */
export function discardModel(model: SurveyModel): void {
  try {
    model.dispose()
  } catch {
    // It is garbage all the same.
  }
}

/** survey-core threw: it cannot read or cannot run the definition. */
export const notLoadable = (error: unknown): DefinitionIssue => ({
  pointer: '',
  code: 'not-loadable',
  message: `survey-core cannot load this: ${error instanceof Error ? error.message : error}`,
})

function issuesOf(model: SurveyModel, copy: unknown): DefinitionIssue[] {
  const errors = (model.jsonErrors ?? []).filter((error) => !isOurs(error))
  if (errors.length === 0) return []
  const pointers = pointersOf(copy)
  return errors.map((error) => {
    const place = pointers.get(error.jsonObj) ?? ''
    const property = error.type === 'unknownproperty' ? propertyOf(error) : null
    return {
      pointer: property === null ? place : pointerTo(place, property),
      code: CODES[error.type] ?? 'not-loadable',
      message: error.message,
    }
  })
}

const isOurs = (error: JsonError) => error.type === 'unknownproperty' && (propertyOf(error)?.startsWith('x-') ?? false)

const propertyOf = (error: JsonError): string | null =>
  'propertyName' in error && typeof error.propertyName === 'string' ? error.propertyName : null

const CODES: Readonly<Record<string, DefinitionIssueCode>> = {
  unknownproperty: 'unknown-property',
  missingtypeproperty: 'missing-property',
  requiredproperty: 'missing-property',
  incorrecttypeproperty: 'unknown-type',
  arrayproperty: 'not-an-array',
}

/** Pointer of every object inside a definition that `findDefinitionIssues` found shallow enough. */
function pointersOf(definition: unknown): Map<unknown, string> {
  const pointers = new Map<unknown, string>()
  const open: [unknown, string][] = [[definition, '']]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const [node, pointer] = place
    if (typeof node !== 'object' || node === null) continue
    pointers.set(node, pointer)
    for (const [key, child] of Object.entries(node)) {
      // A column may be written as its bare name, which survey-core then reports by that text.
      if (typeof child === 'string' && Array.isArray(node)) pointers.set(child, pointerTo(pointer, key))
      open.push([child, pointerTo(pointer, key)])
    }
  }
  return pointers
}
