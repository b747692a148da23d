import { readBareChoice } from '@estela/core/questionnaire/implied-text'
import type { LocalizedString } from '@estela/core/questionnaire/localized-strings'
import { SOURCE_LANGUAGE } from '@estela/core/questionnaire/text-languages'
import { withText } from '@estela/core/questionnaire/with-text'
import { withValue } from '../document/change-json.ts'
import { isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { type Pointer, valueAt } from '../document/pointer.ts'
import { writtenTextIn } from '../document/text-in.ts'

/**
 * The document in which a name or value that is shown in place of a text is a text of its own, so that it can be
 * translated: `"yes"` becomes `{ "value": "yes", "text": "yes" }`. The value that answers carry stays the same. The same
 * document where nothing stands in, or does no longer.
 */
export function promoted(document: JsonObject, string: LocalizedString): JsonObject {
  const { implied, pointer } = string
  const written = valueAt(document, pointer)
  if (implied === null) return document
  if (!isBareChoice(string)) {
    const isWritten = (writtenTextIn(written, SOURCE_LANGUAGE) ?? '').trim() !== ''
    return isWritten ? document : withText(document, pointer, SOURCE_LANGUAGE, implied)
  }
  if (written === undefined || isJsonObject(written)) return document
  return withValue(document, pointer, { value: readBareChoice(written).value as Json, text: implied })
}

/** Where the text stands once it was promoted: inside, for a choice that was a bare value. */
export const pointerWhenPromoted = (string: LocalizedString): Pointer =>
  isBareChoice(string) ? `${string.pointer}/${string.property}` : string.pointer

/** The text of a choice written as an object stands in that object, and its place ends with the name of the text. */
const isBareChoice = ({ implied, pointer, property }: LocalizedString): boolean =>
  implied !== null && !pointer.endsWith(`/${property}`)
