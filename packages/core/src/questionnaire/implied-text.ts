import { isPlainObject, type PlainObject } from '../json/plain-object.ts'
import { isOfClass } from './localizable-properties.ts'
import { SOURCE_LANGUAGE, textsByLanguage } from './text-languages.ts'

/** What a recipient reads where an author wrote no text. */
export interface ImpliedText {
  /** The key under which the text would be written. */
  readonly property: 'title' | 'text'
  readonly text: string
}

/**
 * The name or value that survey-core shows because an object has no text in the source language: the name of a question,
 * of a column, of an item of several texts; the value of a choice, row or column. Null where nothing stands in.
 */
export function impliedText(node: unknown, className: string, parent: PlainObject): ImpliedText | null {
  if (isOfClass(className, 'itemvalue')) return isLabelled(className, parent) ? impliedLabel(node) : null
  if (!isPlainObject(node) || !isTitled(node, className) || hasSource(node.title)) return null
  return typeof node.name === 'string' && node.name !== '' ? { property: 'title', text: node.name } : null
}

/** Value and text of a choice written without an object, such as `yes` or `1|Yes`. */
export function readBareChoice(choice: unknown): { readonly value: unknown; readonly text: string } {
  const separator = typeof choice === 'string' ? choice.indexOf('|') : -1
  if (typeof choice !== 'string' || separator < 0) return { value: choice, text: shown(choice) }
  return { value: choice.slice(0, separator), text: choice.slice(separator + 1) }
}

function impliedLabel(node: unknown): ImpliedText | null {
  if (!isPlainObject(node)) return { property: 'text', text: readBareChoice(node).text }
  if (hasSource(node.text) || node.value === undefined) return null
  return { property: 'text', text: shown(node.value) }
}

/** Pictures are shown without their values, unless the author asks for labels. */
const isLabelled = (className: string, parent: PlainObject): boolean =>
  className === 'imageitemvalue' ? parent.showLabel === true : className !== 'imagemaparea'

function isTitled({ titleLocation }: PlainObject, className: string): boolean {
  if (className === 'matrixdropdowncolumn' || className === 'multipletextitem') return true
  return isOfClass(className, 'question') && !isOfClass(className, 'nonvalue') && titleLocation !== 'hidden'
}

const hasSource = (value: unknown): boolean => (textsByLanguage(value).get(SOURCE_LANGUAGE) ?? '').trim() !== ''

const shown = (value: unknown): string => (typeof value === 'object' ? '' : String(value ?? ''))
