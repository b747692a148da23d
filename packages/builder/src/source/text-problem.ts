import type { DefinitionIssueCode } from '@estela/core/questionnaire/definition-issue'

/** For these a text is refused: applying it would lose something, or do harm. */
export const REFUSAL_CODES = [
  'too-large',
  'too-deep',
  'unexpected',
  'ends-early',
  'bad-text',
  'bad-escape',
  'not-an-object',
  'duplicate-key',
  'reserved-key',
  'unstorable-text',
  'number-too-large',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** These are applied as they are. */
export const REMARK_CODES = ['inexact-number', 'reordered-keys', 'strange-type'] as const
export type RemarkCode = (typeof REMARK_CODES)[number]

export type TextProblemCode = RefusalCode | RemarkCode | DefinitionIssueCode

/** From one character of a text up to, not including, another; in UTF-16 units. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** What is wrong with a text, or remarkable in it, at one place. */
export interface TextProblem extends Span {
  readonly code: TextProblemCode
  /** Does it keep the text from being applied? */
  readonly isRefusal: boolean
  /** The piece of the text it is about, or what becomes of it; '' where the place says enough. */
  readonly detail: string
  /** Both count from 1. */
  readonly line: number
  readonly column: number
}

/** A problem before its line is known. */
export type UnlocatedProblem = Omit<TextProblem, 'line' | 'column'>

/** The same problems in the order of the text, each with its line. */
export function locatedIn(text: string, problems: readonly UnlocatedProblem[]): TextProblem[] {
  const located: TextProblem[] = []
  let line = 1
  let lineStart = 0
  let next = text.indexOf('\n')
  for (const problem of problems.toSorted((one, other) => one.from - other.from)) {
    while (next !== -1 && next < problem.from) {
      line += 1
      lineStart = next + 1
      next = text.indexOf('\n', lineStart)
    }
    located.push({ ...problem, line, column: problem.from - lineStart + 1 })
  }
  return located
}
