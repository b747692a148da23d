import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import type { Condition, PartPath } from './condition.ts'
import type { Operand } from './operands.ts'
import type { SentenceWords } from './sentence-words.ts'

/** What each part of a condition editor needs. */
export interface ConditionServices {
  readonly document: JsonObject
  /** Place of the condition in the document. */
  readonly place: Pointer
  readonly words: SentenceWords
  readonly operands: readonly Operand[]
  /** Id of the list of operands that the fields for questions offer. */
  readonly operandsId: string
  readonly change: (path: PartPath, part: Condition) => void
  readonly add: (path: PartPath) => void
  readonly nest: (path: PartPath) => void
  readonly remove: (path: PartPath) => void
}

/** How people call the place of a part: 2, or 2.1 inside the second group. */
export const numberOf = (path: PartPath): string => path.map((index) => index + 1).join('.') || '1'

/** Marks the first field of a part, for moving the keyboard there. */
export const keyOf = (path: PartPath): string => path.join('.')
