import { type JsonObjectProperty, Serializer } from 'survey-core'
import { baseClassOf, isSingleObject } from './classes.ts'

/**
 * How a property is edited. `text`, `long-text`, `address`, `color`: one text; `localized-text`, `localized-long-text`:
 * a text in several languages, `localized-texts` a list of such; `items`: a list of objects with a value (or name) and a
 * text; `list`: a list of other objects; `object`: one object with properties; `question`: name of a question; `names`: a
 * list of names; `set`: some of several values; `value`: any JSON as an answer; `json`: all that has no editor of its own.
 */
export type PropertyKind =
  | 'text'
  | 'long-text'
  | 'address'
  | 'color'
  | 'localized-text'
  | 'localized-long-text'
  | 'localized-texts'
  | 'number'
  | 'switch'
  | 'choice'
  | 'set'
  | 'expression'
  | 'question'
  | 'names'
  | 'value'
  | 'items'
  | 'list'
  | 'object'
  | 'json'

const BY_TYPE: Readonly<Record<string, PropertyKind>> = {
  string: 'text',
  datetime: 'text',
  text: 'long-text',
  html: 'long-text',
  file: 'address',
  color: 'color',
  number: 'number',
  responsiveImageSize: 'number',
  boolean: 'switch',
  switch: 'switch',
  condition: 'expression',
  expression: 'expression',
  set: 'set',
  question: 'question',
  questionvalue: 'question',
  question_carryforward: 'question',
  questions: 'names',
  pages: 'names',
  value: 'value',
  rowvalue: 'value',
  panelvalue: 'value',
  triggervalue: 'value',
}

/** The editor that fits a property of survey-core's metadata; `choiceCount` is how many values it offers now. */
export function kindOf(property: JsonObjectProperty, choiceCount: number): PropertyKind {
  const { type, isLocalizable } = property
  if (isLocalizable) return localizedKind(type)
  const base = baseClassOf(property)
  if (base !== null && BY_TYPE[type] === undefined) return objectKind(property, base)
  if (type !== 'set' && choiceCount > 1) return 'choice'
  return BY_TYPE[type] ?? 'json'
}

function localizedKind(type: string): PropertyKind {
  if (type === 'string[]') return 'localized-texts'
  return type === 'text' || type === 'html' ? 'localized-long-text' : 'localized-text'
}

function objectKind(property: JsonObjectProperty, base: string): PropertyKind {
  if (isSingleObject(property)) return 'object'
  return itemKeysOf(base) === null ? 'list' : 'items'
}

/** The two keys by which an entry of a list is known: its code and its text. */
export interface ItemKeys {
  readonly code: 'value' | 'name'
  readonly text: 'text' | 'title'
}

const VALUE_AND_TEXT: ItemKeys = { code: 'value', text: 'text' }
const NAME_AND_TITLE: ItemKeys = { code: 'name', text: 'title' }

/** The keys of a class that is edited as a row of a small table, the same object every time; null for others. */
export function itemKeysOf(className: string): ItemKeys | null {
  const has = (name: string): boolean => Boolean(Serializer.findProperty(className, name))
  if (has('value') && has('text')) return VALUE_AND_TEXT
  return has('name') && has('title') && !Serializer.isDescendantOf(className, 'question') ? NAME_AND_TITLE : null
}
