import { SOURCE_LANGUAGE } from '@estela/core/questionnaire/text-languages'
import { languageTag } from './language-tag.ts'
import { readXml, type XmlElement } from './read-xml.ts'
import { type FileEntry, type ReadFile, type RefusedFile, refusedFile, repeatedEntry } from './translation-file.ts'

/**
 * The translations of an XLIFF file of version 2. Units that a tool has cut into segments are put together again, and
 * inline elements become the text they stand for. What other modules add, such as matches and metadata, is passed over.
 */
export function readXliff(text: string): ReadFile {
  const xml = readXml(text)
  if (xml.outcome === 'refused') return refusedFile('xml', xml.line, xml.problem)
  const { root } = xml
  const head = languageIn(root)
  if (typeof head !== 'string') return head
  const units = childrenOf(root, 'file').flatMap(unitsIn)
  const nameless = units.find((unit) => !unit.attributes.get('id'))
  if (nameless !== undefined) return refusedFile('unit-without-id', nameless.line)
  const entries = units.map((unit) => entryOf(unit, head))
  const repeated = repeatedEntry(entries)
  if (repeated !== null) return refusedFile('repeated-id', repeated.line, repeated.id)
  return { outcome: 'read', languages: [head], entries }
}

/** The language of the translations, or why the file is none of ours. */
function languageIn(root: XmlElement): string | RefusedFile {
  const { line, attributes } = root
  if (root.name !== 'xliff') return refusedFile('not-xliff', line, root.name)
  const version = attributes.get('version') ?? ''
  if (!/^2\.\d$/.test(version)) return refusedFile('other-version', line, version)
  const source = attributes.get('srcLang') ?? ''
  if (languageTag(source)?.split('-')[0] !== SOURCE_LANGUAGE) return refusedFile('other-source-language', line, source)
  const target = attributes.get('trgLang') ?? ''
  return languageTag(target) ?? refusedFile('no-target-language', line, target)
}

/** Units may stand in groups, and groups in groups. */
const unitsIn = (parent: XmlElement): XmlElement[] =>
  elementsIn(parent).flatMap((child) => {
    if (child.name === 'unit') return [child]
    return child.name === 'group' ? unitsIn(child) : []
  })

function entryOf(unit: XmlElement, language: string): FileEntry {
  const data = dataOf(unit)
  const parts = elementsIn(unit).filter(({ name }) => name === 'segment' || name === 'ignorable')
  const sources = parts.map((part) => textOf(childrenOf(part, 'source')[0], data) ?? '')
  const states = childrenOf(unit, 'segment').map(({ attributes }) => attributes.get('state') ?? 'initial')
  return {
    id: unit.attributes.get('id') ?? '',
    language,
    source: sources.join(''),
    text: targetOf(parts, sources, data),
    isConfirmed: states.length > 0 && states.every((state) => state !== 'initial'),
    line: unit.line,
  }
}

/** The parts of a translation in the order it gives them; '' unless all that has words in the source is translated. */
function targetOf(parts: readonly XmlElement[], sources: readonly string[], data: ReadonlyMap<string, string>): string {
  const targets = parts.map((part, index) => {
    const target = childrenOf(part, 'target')[0]
    const source = sources[index] ?? ''
    const text = textOf(target, data) ?? (part.name === 'ignorable' ? source : '')
    return {
      text,
      order: Number(target?.attributes.get('order') ?? index + 1),
      isMissing: isBlank(text) && !isBlank(source),
    }
  })
  if (targets.some(({ isMissing }) => isMissing)) return ''
  const ordered = targets.toSorted((one, other) => one.order - other.order)
  return ordered.map(({ text }) => text).join('')
}

const isBlank = (text: string): boolean => text.trim() === ''

/** What the inline elements of a unit stand for, by the id that they refer to it with. */
function dataOf(unit: XmlElement): ReadonlyMap<string, string> {
  const entries = childrenOf(unit, 'originalData').flatMap((part) => childrenOf(part, 'data'))
  return new Map(entries.map((entry) => [entry.attributes.get('id') ?? '', textOf(entry, new Map()) ?? '']))
}

function textOf(element: XmlElement | undefined, data: ReadonlyMap<string, string>): string | null {
  if (element === undefined) return null
  return element.children.map((child) => (typeof child === 'string' ? child : inlineText(child, data))).join('')
}

function inlineText(element: XmlElement, data: ReadonlyMap<string, string>): string {
  const { name, attributes } = element
  const referred = (key: string) => data.get(attributes.get(key) ?? '')
  if (name === 'cp') return characterOf(attributes.get('hex') ?? '')
  if (name === 'ph' || name === 'sc' || name === 'ec')
    return referred('dataRef') ?? (name === 'ph' ? (attributes.get('equiv') ?? '') : '')
  const inner = textOf(element, data) ?? ''
  return `${referred('dataRefStart') ?? ''}${inner}${referred('dataRefEnd') ?? ''}`
}

/** A character that XML cannot hold, by its number in hexadecimal digits. */
const characterOf = (hex: string): string =>
  /^(?:10|0?[\dA-F])?[\dA-F]{4}$/i.test(hex) ? String.fromCodePoint(Number.parseInt(hex, 16)) : '\uFFFD'

const elementsIn = ({ children }: XmlElement): XmlElement[] => children.filter((child) => typeof child !== 'string')
const childrenOf = (parent: XmlElement, name: string): XmlElement[] =>
  elementsIn(parent).filter((child) => child.name === name)
