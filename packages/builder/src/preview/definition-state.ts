import type { DefinitionIssue, DefinitionIssueCode } from '@estela/core/questionnaire/definition-issue'
import type { JsonObject } from '../document/json.ts'
import { compiledOf } from './compiled.ts'

export interface DefinitionState {
  /** Can a recipient's page be made of it at all? */
  readonly isShowable: boolean
  /** What keeps it from being published. */
  readonly issues: readonly DefinitionIssue[]
}

/** With these survey-core fails, or takes so long that the builder would stand still. */
const UNSHOWABLE: ReadonlySet<DefinitionIssueCode> = new Set([
  'not-an-object',
  'not-an-element',
  'too-deep',
  'too-large',
  'too-many-elements',
  'too-many-rows',
  'not-loadable',
])

/** Can a questionnaire that is being built be shown, and what is wrong with it? */
export function definitionState(document: JsonObject): DefinitionState {
  const compiled = compiledOf(document)
  const issues = compiled.outcome === 'refused' ? compiled.issues : []
  return { isShowable: issues.every(({ code }) => !UNSHOWABLE.has(code)), issues }
}
