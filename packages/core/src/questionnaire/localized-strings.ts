import { isPlainObject, type PlainObject } from '../json/plain-object.ts'
import { impliedText, readBareChoice } from './implied-text.ts'
import { pointerTo } from './json-pointer.ts'
import {
  isOfClass,
  type LocalizableKeys,
  localizableKeysOf,
  localizableKeysOfColumn,
  type TextKind,
} from './localizable-properties.ts'
import { cellProperty, staleTextsIn } from './stale-note.ts'
import { SOURCE_LANGUAGE, textsByLanguage } from './text-languages.ts'

/** One text of a definition that a recipient may see, in all its languages. */
export interface LocalizedString {
  /** JSON pointer of the text: `/pages/0/elements/2/title`. */
  readonly pointer: string
  /** Stays the same when elements are moved: names and values instead of places, such as `use/choices/yes/text`. */
  readonly id: string
  /** JSON pointer of the page, panel, question or column it belongs to; '' for the questionnaire itself. */
  readonly elementPointer: string
  /** Name of that element; '' where it has none. */
  readonly elementName: string
  /** Key of the text in its object, such as `title`; for a cell of a matrix `cells/<row>/<column>`. */
  readonly property: string
  readonly kind: TextKind
  /** By language, English first. */
  readonly texts: ReadonlyMap<string, string>
  /**
   * What is shown because no text is written: a name, or the value of a choice. It cannot be translated before it is
   * promoted to a text of its own. Null where a text is written.
   */
  readonly implied: string | null
  /** Languages whose text is older than the source → the source text that was translated. */
  readonly staleFrom: ReadonlyMap<string, string>
}

/** The text that is translated into the other languages: the English one, or what stands in for it. */
export const sourceOf = ({ texts, implied }: LocalizedString): string => implied ?? texts.get(SOURCE_LANGUAGE) ?? ''

/**
 * Which texts does a definition have? Those that survey-core's metadata calls localizable, and the names and values that
 * are shown in place of a text, in the order of the document. Unknown types are read as plain questions; what is not of
 * the expected shape is passed over. Walks without recursion.
 */
export function localizedStrings(definition: unknown): LocalizedString[] {
  const found: LocalizedString[] = []
  const open: Place[] = [{ ...ROOT, node: definition }]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (isPlainObject(place.node)) {
      found.push(...stringsOf(place, place.node))
      open.push(...placesIn(place, place.node).reverse())
    } else found.push(...bareChoice(place))
  }
  return withDistinctIds(found)
}

/** An object of a definition, or a bare value in a list of choices, on the way through. */
interface Place {
  readonly node: unknown
  readonly className: string
  readonly parent: PlainObject
  readonly pointer: string
  /** Beginning of the ids of its texts. */
  readonly id: string
  /** Beginning of the ids of the elements in it: names are distinct only within a repeated panel or a row's detail. */
  readonly scope: string
  readonly element: Pick<LocalizedString, 'elementPointer' | 'elementName'>
}

const ROOT: Omit<Place, 'node'> = {
  className: 'survey',
  parent: {},
  pointer: '',
  id: '',
  scope: '',
  element: { elementPointer: '', elementName: '' },
}

function stringsOf(place: Place, node: PlainObject): LocalizedString[] {
  const kinds = keysOf(place, node).texts
  const implied = impliedText(node, place.className, place.parent)
  const keys = Object.keys(node).filter((key) => kinds.has(key) && textsByLanguage(node[key]).size > 0)
  if (implied !== null && !keys.includes(implied.property)) keys.push(implied.property)
  const strings = keys.map((key) => ({
    pointer: pointerTo(place.pointer, key),
    id: pointerTo(place.id, key),
    ...place.element,
    property: key,
    kind: kinds.get(key) ?? 'text',
    texts: textsByLanguage(node[key]),
    implied: implied?.property === key ? implied.text : null,
    staleFrom: staleTextsIn(node, key),
  }))
  return [...strings, ...stringsInCells(place, node)]
}

function bareChoice({ node, className, parent, pointer, id, element }: Place): LocalizedString[] {
  const implied = impliedText(node, className, parent)
  if (implied === null) return []
  const { property, text } = implied
  const none = new Map<string, string>()
  return [
    {
      pointer,
      id: pointerTo(id, property),
      ...element,
      property,
      kind: 'text',
      texts: none,
      implied: text,
      staleFrom: none,
    },
  ]
}

/** A matrix may have a text of its own in each cell; survey-core's metadata does not say so. */
function stringsInCells({ className, pointer, id, element }: Place, node: PlainObject): LocalizedString[] {
  if (className !== 'matrix' || !isPlainObject(node.cells)) return []
  const cells = Object.entries(node.cells).flatMap(([row, columns]) =>
    isPlainObject(columns) ? Object.entries(columns).map(([column, value]) => ({ row, column, value })) : [],
  )
  return cells.flatMap(({ row, column, value }) => {
    const property = cellProperty(row, column)
    const texts = textsByLanguage(value)
    const place = { pointer: `${pointer}/${property}`, id: `${id}/${property}`, ...element }
    const string = { ...place, property, kind: 'text' as const, texts, implied: null }
    return texts.size === 0 ? [] : [{ ...string, staleFrom: staleTextsIn(node, property) }]
  })
}

function placesIn(place: Place, node: PlainObject): Place[] {
  const { lists } = keysOf(place, node)
  return Object.keys(node).flatMap((key) => {
    const classOf = lists.get(key)
    const entries = node[key]
    if (classOf === undefined || !Array.isArray(entries)) return []
    return entries.map((entry, index) => {
      const className = classOf(isPlainObject(entry) ? entry : {})
      return entryPlace(place, { key, index, entry, className, node })
    })
  })
}

interface Entry {
  readonly key: string
  readonly index: number
  readonly entry: unknown
  readonly className: string
  readonly node: PlainObject
}

function entryPlace(place: Place, { key, index, entry, className, node }: Entry): Place {
  const pointer = pointerTo(pointerTo(place.pointer, key), index)
  const common = { node: entry, className, parent: node, pointer }
  if (!isElement(className)) {
    const id = pointerTo(pointerTo(place.id, key), entryKey(entry, index))
    const element = className === 'matrixdropdowncolumn' ? elementAt(entry, pointer) : place.element
    return { ...common, id, scope: place.scope, element }
  }
  const element = elementAt(entry, pointer)
  const scope = OWN_NAMES.has(key) ? `${pointerTo(place.id, key)}/` : place.scope
  const id = element.elementName === '' ? pointer : `${scope}${pointerTo('', element.elementName).slice(1)}`
  return { ...common, id, scope, element }
}

/** Lists whose elements are called by names that others outside may have too. */
const OWN_NAMES: ReadonlySet<string> = new Set(['templateElements', 'detailElements'])

const isElement = (className: string): boolean =>
  ['page', 'panel', 'question'].some((each) => className === each || isOfClass(className, each))

const elementAt = (entry: unknown, pointer: string): Place['element'] => ({
  elementPointer: pointer,
  elementName: isPlainObject(entry) && typeof entry.name === 'string' ? entry.name : '',
})

function entryKey(entry: unknown, index: number): string {
  const keys = isPlainObject(entry) ? [entry.value, entry.name, entry.type] : [readBareChoice(entry).value]
  const key = keys.find((each) => each !== undefined && each !== null && typeof each !== 'object' && each !== '')
  return String(key ?? index)
}

const keysOf = ({ className, parent }: Place, node: PlainObject): LocalizableKeys =>
  className === 'matrixdropdowncolumn' ? localizableKeysOfColumn(node, parent) : localizableKeysOf(className)

function withDistinctIds(strings: readonly LocalizedString[]): LocalizedString[] {
  const seen = new Map<string, number>()
  return strings.map((string) => {
    const count = (seen.get(string.id) ?? 0) + 1
    seen.set(string.id, count)
    return count === 1 ? string : { ...string, id: `${string.id}#${count}` }
  })
}
