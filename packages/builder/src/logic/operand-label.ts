import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { nameIndexOf, scopeAt } from '../names/named-things.ts'
import { type NameUse, resolveName } from '../names/resolve-name.ts'
import type { SentenceWords } from './sentence-words.ts'
import { labelOf } from './thing-label.ts'

/** What the name between braces stands for, seen from a place; empty for variables. */
export const usesAt = (document: JsonObject, place: Pointer, name: string): readonly NameUse[] =>
  resolveName(name, scopeAt(nameIndexOf(document), place))

/** What people call what a name stands for: titles in quotes, or the name in braces where it is unknown. */
export function operandLabel(
  name: string,
  document: JsonObject,
  place: Pointer,
  { t, language }: SentenceWords,
): string {
  const uses = usesAt(document, place, name)
  if (uses.length === 0) return /^\s*(item|choice)\s*$/i.test(name) ? t('this-choice') : `{${name}}`
  const text = t('quoted', { text: uses.map(({ thing }) => labelOf(thing.element, language) || thing.key).join(' – ') })
  if (/-Comment$/i.test(name)) return t('comment-of', { question: text })
  if (/\.length$/i.test(name)) return t('count-of', { question: text })
  const entry = /\[(\d+)\]/.exec(name)?.[1]
  return entry === undefined ? text : t('of-entry', { question: text, number: Number(entry) + 1 })
}
