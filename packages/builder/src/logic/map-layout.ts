import { untangled } from './untangled.ts'

/** An arrow of a map between two things by their ids. */
export interface MapEdge {
  readonly from: string
  readonly to: string
}

/** A column of a map from top to bottom: things by their ids, and the arrows that pass between them on their way. */
export type MapLayer = readonly MapCell[]
export type MapCell =
  | { readonly kind: 'thing'; readonly id: string }
  | { readonly kind: 'passage'; readonly id: string; readonly edge: MapEdge }

/**
 * A layered drawing (Sugiyama, Tagawa and Toda 1981, much simplified): each thing one layer behind the furthest that it
 * depends on; arrows over several layers have a place in each; cells of a layer stand by the mean row of what they are
 * joined with, so that few arrows cross. An arrow that closes a circle leads back.
 * @param ids in the order in which to prefer them
 */
export function mapLayout(ids: readonly string[], edges: readonly MapEdge[]): readonly MapLayer[] {
  const layerOf = layersOf(ids, withoutCircles(ids, edges))
  const layers: MapCell[][] = []
  const put = (cell: MapCell, layer: number) => {
    while (layers.length <= layer) layers.push([])
    layers[layer]?.push(cell)
  }
  for (const id of ids) put({ kind: 'thing', id }, layerOf(id))
  const links: MapEdge[] = []
  for (const edge of edges) {
    const [first, last] = [layerOf(edge.from), layerOf(edge.to)].toSorted((one, other) => one - other)
    const passed = layersBetween(first ?? 0, last ?? 0)
    for (const layer of passed) put({ kind: 'passage', id: passageId(edge, layer), edge }, layer)
    links.push(...linksOf(edge, layerOf, passed))
  }
  return untangled(layers, links)
}

/** The id of the place of an arrow in a layer that it passes. */
export const passageId = ({ from, to }: MapEdge, layer: number): string => `${from} ${to} ${layer}`

const layersBetween = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(last - first - 1, 0) }, (_, index) => first + 1 + index)

/** The arrow as steps from one layer to the next. */
function linksOf(edge: MapEdge, layerOf: (id: string) => number, passed: readonly number[]): MapEdge[] {
  const isForward = layerOf(edge.from) <= layerOf(edge.to)
  const ordered = isForward ? passed : passed.toReversed()
  const stops = [edge.from, ...ordered.map((layer) => passageId(edge, layer)), edge.to]
  return stops.slice(1).map((to, index) => ({ from: stops[index] ?? '', to }))
}

/** The arrows left when each that leads back to what is still being followed is taken away. */
function withoutCircles(ids: readonly string[], edges: readonly MapEdge[]): readonly MapEdge[] {
  const next = new Map<string, MapEdge[]>()
  for (const edge of edges) next.set(edge.from, [...(next.get(edge.from) ?? []), edge])
  const state = new Map<string, 'open' | 'done'>()
  const kept: MapEdge[] = []
  const follow = (id: string): void => {
    state.set(id, 'open')
    for (const edge of next.get(id) ?? []) {
      if (state.get(edge.to) === 'open') continue
      kept.push(edge)
      if (!state.has(edge.to)) follow(edge.to)
    }
    state.set(id, 'done')
  }
  for (const id of ids) if (!state.has(id)) follow(id)
  return kept
}

function layersOf(ids: readonly string[], edges: readonly MapEdge[]): (id: string) => number {
  const before = new Map<string, string[]>()
  for (const { from, to } of edges) before.set(to, [...(before.get(to) ?? []), from])
  const layers = new Map<string, number>()
  const layerOf = (id: string): number => {
    const known = layers.get(id)
    if (known !== undefined) return known
    const layer = Math.max(-1, ...(before.get(id) ?? []).map(layerOf)) + 1
    layers.set(id, layer)
    return layer
  }
  for (const id of ids) layerOf(id)
  return layerOf
}
