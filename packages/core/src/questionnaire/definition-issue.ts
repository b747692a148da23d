/** One reason why a definition cannot be published, at one place of it. */
export interface DefinitionIssue {
  /** JSON pointer into the definition, such as `/pages/0/elements/2/visibleIf`. */
  readonly pointer: string
  readonly code: DefinitionIssueCode
  readonly message: string
}

export const DEFINITION_ISSUE_CODES = [
  'not-an-object',
  'not-an-element',
  'too-deep',
  'too-large',
  'too-many-elements',
  'too-many-rows',
  'bad-name',
  'reserved-name',
  'expression-too-long',
  'broken-expression',
  'broken-pattern',
  'external-choices',
  'unknown-type',
  'unknown-property',
  'missing-property',
  'not-an-array',
  'not-loadable',
] as const
export type DefinitionIssueCode = (typeof DEFINITION_ISSUE_CODES)[number]
