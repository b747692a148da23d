/** An element of an XML document; what is in it is texts and elements in their order. */
export interface XmlElement {
  /** Without the prefix of its namespace. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
  /** Line of its start tag, from 1. */
  readonly line: number
}

/** Why a text is no XML that is read here. */
export type XmlProblem = 'no-element' | 'not-closed' | 'wrong-close' | 'bad-tag' | 'bad-entity' | 'doctype' | 'too-deep'

export type ReadXml =
  | { readonly outcome: 'read'; readonly root: XmlElement }
  | { readonly outcome: 'refused'; readonly problem: XmlProblem; readonly line: number }

/**
 * Reads XML 1.0 as files of translations use it: elements, attributes, CDATA, numeric and the five named entities.
 * Comments and processing instructions are passed over. A document type declaration is refused, so that no entity is
 * ever defined. Ends at the first fault.
 */
export function readXml(text: string): ReadXml {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const reading: Reading = { open: [{ name: '', attributes: new Map(), children: [], line: 1 }], line: 1 }
  for (let at = 0; at < source.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(source)
    const problem = token === null ? strayMark(source, at) : take(reading, token.groups ?? {})
    if (problem !== null || token === null) return refused(problem ?? 'bad-tag', reading.line)
    reading.line += token[0].split('\n').length - 1
  }
  return ended(reading)
}

const refused = (problem: XmlProblem, line: number): ReadXml => ({ outcome: 'refused', problem, line })

const NAME = String.raw`[\p{L}_][\p{L}\p{N}\p{M}_.·-]*(?::[\p{L}_][\p{L}\p{N}\p{M}_.·-]*)?`
const ATTRIBUTES = String.raw`(?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*`
const TOKEN = new RegExp(
  [
    '(?<text>[^<]+)',
    '<!--(?<comment>[^]*?)-->',
    String.raw`<!\[CDATA\[(?<cdata>[^]*?)\]\]>`,
    String.raw`<\?(?<instruction>[^]*?)\?>`,
    String.raw`</(?<close>${NAME})\s*>`,
    String.raw`<(?<start>${NAME})(?<attributes>${ATTRIBUTES})\s*(?<empty>/?)>`,
  ].join('|'),
  'uy',
)
const ATTRIBUTE = new RegExp(String.raw`(${NAME})\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'gu')
const DEPTH_MAX = 200

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[]
}

interface Reading {
  /** The elements around the place that is read, the document itself first. */
  readonly open: OpenElement[]
  line: number
}

type Token = Readonly<Record<string, string | undefined>>

/** Takes one token in; null, or what is wrong with it. */
function take({ open, line }: Reading, token: Token): XmlProblem | null {
  const inner = open.at(-1)
  if (inner === undefined) return 'wrong-close'
  if (token.text !== undefined) return takeText(inner, token.text, open.length === 1)
  if (token.cdata !== undefined) inner.children.push(token.cdata)
  if (token.close !== undefined)
    return open.length > 1 && open.pop()?.name === localName(token.close) ? null : 'wrong-close'
  if (token.start === undefined) return null
  const attributes = attributesOf(token.attributes ?? '')
  if (attributes === null) return 'bad-entity'
  const element = { name: localName(token.start), attributes, children: [], line }
  inner.children.push(element)
  if (token.empty === '') open.push(element)
  return open.length > DEPTH_MAX ? 'too-deep' : null
}

function takeText(inner: OpenElement, text: string, isOutside: boolean): XmlProblem | null {
  if (isOutside) return text.trim() === '' ? null : 'no-element'
  const read = withoutEntities(text)
  if (read === null) return 'bad-entity'
  inner.children.push(read)
  return null
}

/** The names of attributes keep their prefix: `xml:space`. */
function attributesOf(written: string): Map<string, string> | null {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single] of written.matchAll(ATTRIBUTE)) {
    const value = withoutEntities((double ?? single ?? '').replace(/[\t\n]/g, ' '))
    if (value === null) return null
    attributes.set(name, value)
  }
  return attributes
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** The text with its entities put in; null where one is unknown or stands for no character. */
function withoutEntities(text: string): string | null {
  let isBroken = false
  const read = text.replace(
    /&(?:#x([\dA-Fa-f]{1,6});|#(\d{1,7});|(lt|gt|amp|quot|apos);)?/g,
    (_, hex, decimal, name) => {
      if (name !== undefined) return NAMED[name] ?? ''
      const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16)
      if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code)
      isBroken = true
      return ''
    },
  )
  return isBroken ? null : read
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function strayMark(source: string, at: number): XmlProblem {
  if (/^<!doctype/i.test(source.slice(at, at + 9))) return 'doctype'
  return source.indexOf('>', at) < 0 ? 'not-closed' : 'bad-tag'
}

function ended({ open, line }: Reading): ReadXml {
  const [document] = open
  if (open.length > 1) return refused('not-closed', open.at(-1)?.line ?? line)
  const roots = (document?.children ?? []).filter((child) => typeof child !== 'string')
  const [root] = roots
  return root === undefined || roots.length > 1 ? refused('no-element', line) : { outcome: 'read', root }
}
