import { isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { type Pointer, valueAt } from '../document/pointer.ts'
import { shownText } from '../document/text-in.ts'

const LENGTH_MAX = 60

/** What people call an element: its text in this language, shortened, or its name where it has none. */
export function labelOf(element: Json | undefined, language: string): string {
  if (!isJsonObject(element)) return typeof element === 'string' || typeof element === 'number' ? `${element}` : ''
  const text = [element.title, element.text, element.labelTrue === undefined ? element.label : undefined]
    .map((value) => plainText(shownText(value, language)))
    .find((each) => each !== '')
  return text === undefined ? ownName(element) : shortened(text)
}

/** What people call the element at a place. */
export const labelAt = (document: JsonObject, pointer: Pointer, language: string): string =>
  labelOf(valueAt(document, pointer), language)

const ownName = ({ name, value }: JsonObject): string =>
  typeof name === 'string' ? name : typeof value === 'string' || typeof value === 'number' ? `${value}` : ''

/** Titles may hold markup, which says nothing in a sentence. */
const plainText = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** A text cut at a blank before it gets too long for a sentence. */
export function shortened(text: string): string {
  if (text.length <= LENGTH_MAX) return text
  const cut = text.lastIndexOf(' ', LENGTH_MAX)
  return `${text.slice(0, cut > LENGTH_MAX / 2 ? cut : LENGTH_MAX).trimEnd()}…`
}
