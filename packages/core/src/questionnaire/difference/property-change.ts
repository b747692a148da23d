import type { LocalizedText } from '../localized-text.ts'

/** One thing about an element that is not as it was. `property` is the place in the element: `choices/yes/text`. */
export type PropertyChange = TextChange | EntryChange | ValueChange

/** A text in one language; null where there is none. */
export interface TextChange {
  readonly kind: 'text'
  readonly property: string
  readonly language: string
  readonly before: string | null
  readonly after: string | null
}

/** An entry of a list of choices, rows, columns or fields. */
export interface EntryChange {
  readonly kind: 'entry-added' | 'entry-removed' | 'entry-moved'
  /** The list, such as `choices`. */
  readonly property: string
  readonly value: string
  readonly text: LocalizedText
}

/** A rule, what is measured, or any other property. A value that is no text stands as JSON; null where there is none. */
export interface ValueChange {
  readonly kind: 'logic' | 'measurement' | 'other'
  readonly property: string
  readonly before: string | null
  readonly after: string | null
}
