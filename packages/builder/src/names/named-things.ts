import { pointerTo } from '@estela/core/questionnaire/json-pointer'
import { type ElementNode, elementsOf } from '../document/elements.ts'
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { isWithin, lastStepOf, type Pointer, parentOf } from '../document/pointer.ts'

export type ThingKind = 'page' | 'panel' | 'question' | 'column' | 'item' | 'row' | 'calculated'

/** Something that expressions and texts can call by a name. */
export interface NamedThing {
  readonly kind: ThingKind
  readonly pointer: Pointer
  readonly type: string
  readonly element: JsonObject
  /** How it is called in expressions: of a question its `valueName` where it has one. */
  readonly key: string
  /** Its own `name`; of a row its value. */
  readonly name: string
  /** The question it belongs to, of rows and items. */
  readonly owner: Pointer | null
  /** What can follow behind a dot: the rows of a matrix, the items of a multiple text. */
  readonly parts: Things
  /** The questions of each entry: of repeated panels and of matrices with columns. */
  readonly entries: NameScope | null
}

/** Things by key in lower case, as survey-core compares names; the first of a name counts. */
export type Things = ReadonlyMap<string, NamedThing>

/** Where names are valid: the whole questionnaire, or each entry of a repeated panel or matrix. */
export interface NameScope {
  readonly kind: 'survey' | 'panel' | 'row'
  /** Place of the repeated panel or matrix; '' of the questionnaire. */
  readonly owner: Pointer
  readonly around: NameScope | null
  /** The scopes whose entries are the same answers, itself included: their owners share one `valueName`. */
  readonly sharing: readonly NameScope[]
  readonly things: Things
  /** Pages and panels: only `{$name.property}` can mean them. */
  readonly containers: Things
}

export interface NameIndex {
  readonly survey: NameScope
  /** The scopes inside it by their owner, inner after outer. */
  readonly inner: readonly NameScope[]
  /** All things with a name, in reading order, rows and items included. */
  readonly all: readonly NamedThing[]
}

/** Everything in a document that has a name, with the scope in which the name is valid. Takes one walk. */
export function nameIndexOf(document: JsonObject): NameIndex {
  const known = remembered.get(document)
  if (known !== undefined) return known
  const inner: NameScope[] = []
  const all: NamedThing[] = []
  const collected = { inner, all, sharing: new Map() }
  const survey = scopeOf(elementsOf(document), 'survey', null, null, collected, calculatedValues(document))
  const index = { survey, inner, all }
  remembered.set(document, index)
  return index
}

/** Many rows of conditions ask this of the same document. */
const remembered = new WeakMap<JsonObject, NameIndex>()

interface Collected {
  readonly inner: NameScope[]
  readonly all: NamedThing[]
  /** By the key of their owners and the scope around. */
  readonly sharing: Map<string, NameScope[]>
}

function scopeOf(
  nodes: readonly ElementNode[],
  kind: NameScope['kind'],
  node: ElementNode | null,
  around: NameScope | null,
  collected: Collected,
  first: readonly NamedThing[] = [],
): NameScope {
  const things = new Map<string, NamedThing>()
  const containers = new Map<string, NamedThing>()
  const sharing = node === null ? [] : sharingWith(node, around, collected)
  const scope: NameScope = { kind, owner: node?.pointer ?? '', around, sharing, things, containers }
  sharing.push(scope)
  if (node !== null) collected.inner.push(scope)
  const add = (thing: NamedThing) => {
    collected.all.push(thing)
    addFirst(thing.kind === 'page' || thing.kind === 'panel' ? containers : things, thing)
  }
  for (const thing of first) add(thing)
  for (const each of nodesOfScope(nodes)) {
    const parts = partsOf(each)
    collected.all.push(...parts.values())
    add(thingOf(each, parts, entriesOf(each, scope, collected)))
  }
  return scope
}

function sharingWith({ element, name }: ElementNode, around: NameScope | null, { sharing }: Collected): NameScope[] {
  const key = `${around?.owner} ${keyOf(element, name).toLowerCase()}`
  const scopes = sharing.get(key) ?? []
  sharing.set(key, scopes)
  return scopes
}

const keyOf = ({ valueName }: JsonObject, name: string): string =>
  typeof valueName === 'string' && valueName !== '' ? valueName : name

function addFirst(things: Map<string, NamedThing>, thing: NamedThing): void {
  const key = thing.key.toLowerCase()
  if (key !== '' && !things.has(key)) things.set(key, thing)
}

/** The nodes whose names are valid side by side: what repeats keeps its inner names to itself. */
const nodesOfScope = (nodes: readonly ElementNode[]): ElementNode[] =>
  nodes.flatMap((node) => [node, ...nodesOfScope(node.children.filter((child) => !isRepeated(node, child)))])

/** Is the child there once in each entry of its parent? Not so with questions inside of a choice. */
const isRepeated = (node: ElementNode, child: ElementNode): boolean =>
  ['templateElements', 'columns', 'detailElements'].includes(lastStepOf(parentOf(child.pointer) ?? '')) &&
  parentOf(parentOf(child.pointer) ?? '') === node.pointer

const REPEATING: Readonly<Record<string, 'panel' | 'row'>> = {
  paneldynamic: 'panel',
  matrixdropdown: 'row',
  matrixdynamic: 'row',
}

function entriesOf(node: ElementNode, around: NameScope, collected: Collected): NameScope | null {
  const kind = REPEATING[node.type]
  if (kind === undefined) return null
  const repeated = node.children.filter((child) => isRepeated(node, child))
  return scopeOf(repeated, kind, node, around, collected)
}

const thingOf = (
  { kind, pointer, type, element, name }: ElementNode,
  parts: Things,
  entries: NameScope | null,
): NamedThing => ({
  kind,
  pointer,
  type,
  element,
  name,
  key: keyOf(element, name),
  owner: null,
  parts,
  entries,
})

/** Rows and items; survey-core reads either as a value or as an object with one. */
function partsOf({ type, element, pointer }: ElementNode): Things {
  if (type === 'multipletext') return partsIn(element.items, `${pointer}/items`, 'item', pointer)
  if (type === 'matrix' || type === 'matrixdropdown') return partsIn(element.rows, `${pointer}/rows`, 'row', pointer)
  return new Map()
}

function partsIn(list: Json | undefined, place: Pointer, kind: 'item' | 'row', owner: Pointer): Things {
  const parts = new Map<string, NamedThing>()
  for (const [index, entry] of (isJsonList(list) ? list : []).entries()) {
    const element = isJsonObject(entry) ? entry : { value: entry }
    const name = kind === 'item' ? element.name : element.value
    if (typeof name !== 'string' && typeof name !== 'number') continue
    const pointer = pointerTo(place, index)
    addFirst(parts, {
      kind,
      pointer,
      type: '',
      element,
      key: `${name}`,
      name: `${name}`,
      owner,
      parts: new Map(),
      entries: null,
    })
  }
  return parts
}

/** survey-core looks among the calculated values before it looks among the questions. */
function calculatedValues({ calculatedValues: list }: JsonObject): NamedThing[] {
  return (isJsonList(list) ? list : []).flatMap((element, index) => {
    if (!isJsonObject(element) || typeof element.name !== 'string') return []
    const pointer = pointerTo('/calculatedValues', index)
    const name = element.name
    return [
      { kind: 'calculated', pointer, type: '', element, key: name, name, owner: null, parts: new Map(), entries: null },
    ]
  })
}

/**
 * The innermost scope at a place, such as that of a property. What a repeated panel or matrix says about its entries is
 * read in the scope of the entries, all else that it says outside of it.
 */
export function scopeAt({ survey, inner }: NameIndex, place: Pointer): NameScope {
  const around = inner.filter(({ owner }) => place !== owner && isWithin(place, owner)).at(-1)
  if (around === undefined) return survey
  const property = place.slice(around.owner.length + 1).split('/')[0] ?? ''
  return OF_ENTRIES.test(property) ? around : (around.around ?? survey)
}

const OF_ENTRIES =
  /^(template|columns|detail|keyName|rowsVisibleIf|columnsVisibleIf|totalText|choices|rows|tabTitle|singleInput)/
