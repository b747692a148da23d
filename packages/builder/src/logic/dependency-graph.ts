import { type ElementNode, elementsOf, withDescendants } from '../document/elements.ts'
import { isJsonObject, type JsonObject } from '../document/json.ts'
import { isWithin, type Pointer, valueAt } from '../document/pointer.ts'
import { type Reference, referencesIn } from '../names/references.ts'
import { ownerOf } from './rules.ts'

/** In which way one element depends on another. */
export const DEPENDENCY_KINDS = [
  'shown',
  'enabled',
  'required',
  'value',
  'choices',
  'checked',
  'text',
  'goes-to',
] as const
export type DependencyKind = (typeof DEPENDENCY_KINDS)[number]

/** `to` depends on `from`. Both are places of elements or calculated values; `to` is '' for the questionnaire itself. */
export interface Dependency {
  readonly from: Pointer
  readonly to: Pointer
  readonly kind: DependencyKind
  /** Where it is said. */
  readonly place: Pointer
}

export interface DependencyGraph {
  readonly dependencies: readonly Dependency[]
  /** Elements that depend on themselves through each other, or through the panels they stand in. */
  readonly cycles: readonly (readonly Pointer[])[]
}

/** What depends on what in a document. */
export function dependencyGraphOf(document: JsonObject): DependencyGraph {
  const elements = withDescendants(elementsOf(document))
  const owners = new Set(elements.map(({ pointer }) => pointer))
  const dependencies = referencesIn(document).flatMap((reference) => dependenciesOf(reference, document, owners))
  return { dependencies, cycles: cyclesIn([...dependencies.filter(isEffect), ...containment(elements)]) }
}

const KINDS: Readonly<Record<string, DependencyKind>> = {
  visibleIf: 'shown',
  templateVisibleIf: 'shown',
  enableIf: 'enabled',
  requiredIf: 'required',
  choicesFromQuestion: 'choices',
  choicesVisibleIf: 'choices',
  choicesEnableIf: 'choices',
  rowsVisibleIf: 'choices',
  columnsVisibleIf: 'choices',
  keyName: 'checked',
}

function kindOf({ place, property, kind }: Reference): DependencyKind {
  if (kind === 'text') return property === 'url' && place.includes('/choicesByUrl/') ? 'choices' : 'text'
  if (/\/validators\/\d+\//.test(place)) return 'checked'
  if (
    /\/(choices|rows|columns|rateValues)\/\d+\/(visibleIf|enableIf)$/.test(place) &&
    !/\/columns\/\d+\/(visibleIf|enableIf)$/.test(place)
  )
    return 'choices'
  return KINDS[property] ?? 'value'
}

function dependenciesOf(reference: Reference, document: JsonObject, owners: ReadonlySet<Pointer>): Dependency[] {
  const { thing, place } = reference
  const trigger = /^\/triggers\/\d+/.exec(place)?.[0]
  if (trigger !== undefined) return triggered(reference, trigger, document)
  const to = ownerOf(place, owners)
  const from = thing.owner ?? thing.pointer
  return [{ from, to, kind: kindOf(reference), place }]
}

/** What a trigger reads moves what it sets, shows or goes to. What it moves depends on nothing else by being named. */
function triggered({ thing, place, property }: Reference, trigger: Pointer, document: JsonObject): Dependency[] {
  if (TARGETS.has(property)) return []
  const definition = valueAt(document, trigger)
  const from = thing.owner ?? thing.pointer
  const kind = isJsonObject(definition) ? (TRIGGER_KINDS[String(definition.type)] ?? 'value') : 'value'
  const targets = referencesIn(document).filter((each) => isWithin(each.place, trigger) && TARGETS.has(each.property))
  if (targets.length === 0) return [{ from, to: '', kind, place }]
  return targets.map((target) => ({ from, to: target.thing.pointer, kind, place }))
}

const TARGETS: ReadonlySet<string> = new Set(['setToName', 'gotoName', 'questions', 'pages'])
const TRIGGER_KINDS: Readonly<Record<string, DependencyKind>> = {
  visible: 'shown',
  skip: 'goes-to',
  complete: 'goes-to',
}

/** A text that repeats an answer, a check, and where to go next change no answer. */
const isEffect = ({ kind }: Dependency): boolean => kind !== 'text' && kind !== 'checked' && kind !== 'goes-to'

/** What stands in a panel or page is shown only with it. */
const containment = (nodes: readonly ElementNode[]): Edge[] =>
  nodes.flatMap(({ pointer, children }) => children.map((child) => ({ from: pointer, to: child.pointer })))

interface Edge {
  readonly from: Pointer
  readonly to: Pointer
}

/** Strongly connected parts of more than one place, and places that depend on themselves (Tarjan 1972). */
function cyclesIn(edges: readonly Edge[]): Pointer[][] {
  const next = new Map<Pointer, Pointer[]>()
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to])
  const search: Search = { next, order: new Map(), low: new Map(), stack: [], found: [] }
  for (const place of next.keys()) if (!search.order.has(place)) connect(place, search)
  return search.found.filter(([first, second]) => second !== undefined || next.get(first ?? '')?.includes(first ?? ''))
}

interface Search {
  readonly next: ReadonlyMap<Pointer, readonly Pointer[]>
  readonly order: Map<Pointer, number>
  readonly low: Map<Pointer, number>
  readonly stack: Pointer[]
  readonly found: Pointer[][]
}

function connect(place: Pointer, search: Search): number {
  const { next, order, low, stack, found } = search
  const own = order.size
  order.set(place, own)
  low.set(place, own)
  stack.push(place)
  for (const follower of next.get(place) ?? []) {
    const reached = order.has(follower)
      ? stack.includes(follower)
        ? (order.get(follower) ?? own)
        : own
      : connect(follower, search)
    low.set(place, Math.min(low.get(place) ?? own, reached))
  }
  const lowest = low.get(place) ?? own
  if (lowest === own) found.push(stack.splice(stack.indexOf(place)))
  return lowest
}
