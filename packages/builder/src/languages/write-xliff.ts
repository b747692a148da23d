import { translationState } from '@estela/core/questionnaire/language-gaps'
import { type LocalizedString, sourceOf } from '@estela/core/questionnaire/localized-strings'
import { SOURCE_LANGUAGE } from '@estela/core/questionnaire/text-languages'
import { xliffId } from './xliff-id.ts'

/**
 * Texts and their translations in one language as XLIFF 2.0. Each text is a unit whose id stays the same when elements
 * are moved; its `name` is that id in readable form. Placeholders are inline elements, which tools for translators keep
 * from being altered. A unit is state `initial` until it is translated, and again when its source was changed; then a
 * note has the former source.
 * @param original name of the questionnaire, for the translator to see
 */
export function xliffOf(strings: readonly LocalizedString[], language: string, original: string): string {
  const units = strings.map((string) => unit(string, language)).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="${SOURCE_LANGUAGE}" trgLang="${attribute(language)}">
  <file id="questionnaire" original="${attribute(original)}" canResegment="no" xml:space="preserve">
${units}  </file>
</xliff>
`
}

function unit(string: LocalizedString, language: string): string {
  const source = sourceOf(string)
  const target = string.texts.get(language) ?? ''
  const former = string.staleFrom.get(language)
  const isStale = translationState(string, language) === 'stale'
  const state = isStale || target === '' ? 'initial' : 'translated'
  const placeholders = placeholderNumbers([source, target])
  const lines = [
    `    <unit id="${attribute(xliffId(string.id))}" name="${attribute(string.id)}">`,
    ...(isStale && former !== undefined ? [notes(former)] : []),
    ...originalData(placeholders),
    `      <segment state="${state}">`,
    `        <source>${inline(source, placeholders)}</source>`,
    ...(target === '' ? [] : [`        <target>${inline(target, placeholders)}</target>`]),
    '      </segment>',
    '    </unit>',
  ]
  return `${lines.join('\n')}\n`
}

const notes = (former: string): string =>
  `      <notes>\n        <note category="former-source">${plain(former)}</note>\n      </notes>`

const PLACEHOLDER = /(\{[^{}]+\})/

/** Each placeholder of a unit → its number in the unit. */
function placeholderNumbers(texts: readonly string[]): ReadonlyMap<string, number> {
  const names = texts.flatMap((text) => text.split(PLACEHOLDER).filter((_, index) => index % 2 === 1))
  return new Map([...new Set(names)].map((name, index) => [name, index + 1]))
}

function originalData(placeholders: ReadonlyMap<string, number>): string[] {
  if (placeholders.size === 0) return []
  const entries = [...placeholders].map(([name, number]) => `        <data id="d${number}">${content(name)}</data>`)
  return ['      <originalData>', ...entries, '      </originalData>']
}

/** Text with its placeholders as inline elements. A repeated one has an id of its own, as XLIFF asks for. */
function inline(text: string, placeholders: ReadonlyMap<string, number>): string {
  const counts = new Map<string, number>()
  return text
    .split(PLACEHOLDER)
    .map((part, index) => {
      const number = placeholders.get(part)
      if (index % 2 === 0 || number === undefined) return content(part)
      const count = (counts.get(part) ?? 0) + 1
      counts.set(part, count)
      const id = count === 1 ? `p${number}` : `p${number}-${count}`
      return `<ph id="${id}" dataRef="d${number}" equiv="${attribute(part)}" disp="${attribute(part)}"/>`
    })
    .join('')
}

const NOT_IN_XML = /[^\t\n\r\P{Cc}]|[\uFFFE\uFFFF]|\p{Cs}/gu

/** XLIFF has an element for characters that XML cannot hold. */
const content = (text: string): string =>
  escaped(text).replace(NOT_IN_XML, (character) => `<cp hex="${hex(character)}"/>`)

/** Where no element may stand, such characters are left out. */
const plain = (text: string): string => escaped(text).replace(NOT_IN_XML, '')

const attribute = (text: string): string =>
  plain(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')

/** A return would be read as a new line, unless it is written by its number. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')

const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
