import { pointerTo } from '@estela/core/questionnaire/json-pointer'
import type { LocalizedString } from '@estela/core/questionnaire/localized-strings'
import { isJsonObject, type JsonObject } from '../../document/json.ts'
import { valueAt } from '../../document/pointer.ts'
import type { Rule } from '../checked-questionnaire.ts'
import { type Edit, type Finding, finding } from '../finding.ts'

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|#\d+);/i
const STARS = /(?<![\w*])\*\*(?=\S)([^*]+?)(?<=\S)\*\*(?![\w*])/
const LINK = /\[[^\]]+\]\((?:https?:|mailto:|\/)[^)]*\)/

/** Texts with markup, of which recipients see the signs: every text is shown as it is written. */
export const markupInText: Rule = ({ strings, definition }) =>
  strings.filter(({ kind }) => kind !== 'file').flatMap((string) => inString(string, definition))

function inString(string: LocalizedString, definition: JsonObject): Finding[] {
  const texts = [...string.texts.values()]
  const markup = texts
    .map((text) => [TAG, ENTITY, STARS, LINK].map((each) => each.exec(text)?.[0]).find(Boolean))
    .find(Boolean)
  if (markup === undefined) return []
  const edits = string.kind === 'list' ? [] : editsOf(string.pointer, definition)
  const isSafe = texts.every((text) => !LINK.test(text)) && edits.length > 0
  const fix = isSafe ? { message: 'fix-plain-text', data: {}, edits } : null
  return [finding('markup-in-text', 'warning', string.pointer, { data: { markup: markup.slice(0, 40) }, fix })]
}

function editsOf(pointer: string, definition: JsonObject): Edit[] {
  const value = valueAt(definition, pointer)
  if (typeof value === 'string') return [{ edit: 'set', pointer, value: plain(value) }]
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([language, text]): Edit[] =>
    typeof text === 'string' && plain(text) !== text
      ? [{ edit: 'set', pointer: pointerTo(pointer, language), value: plain(text) }]
      : [],
  )
}

const SIGNS: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' }

/** The words without their markup; what separated paragraphs and list entries still does. */
function plain(text: string): string {
  const isMarkedUp = [TAG, ENTITY, STARS].some((each) => each.test(text))
  if (!isMarkedUp) return text
  return text
    .replace(/\s*<(?:br|\/p|\/div|\/li|\/h\d|\/tr)\b[^<>]*>\s*/gi, '\n')
    .replace(new RegExp(TAG, 'gi'), '')
    .replace(new RegExp(STARS, 'g'), '$1')
    .replace(/&(nbsp|lt|gt|quot|amp);/gi, (_entity, name: string) => SIGNS[name.toLowerCase()] ?? '')
    .replace(/&#(\d+);/g, (entity, code: string) =>
      Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : entity,
    )
    .trim()
}
