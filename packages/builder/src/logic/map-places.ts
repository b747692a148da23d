import { type MapEdge, type MapLayer, passageId } from './map-layout.ts'

/** In pixels: of boxes, of the way of an arrow between them, of what lies between. */
export const BOX = { width: 176, height: 48 } as const
const PASSAGE_HEIGHT = 12
const GAP = { x: 104, y: 14, edge: 8, parallel: 7 } as const

/** Where everything of a map is drawn. */
export interface MapPlaces {
  readonly width: number
  readonly height: number
  /** Upper left corner of a box. */
  readonly corner: (id: string) => Spot
  /** The line of an arrow; `lane` counts the arrows between the same two things. */
  readonly path: (edge: MapEdge, lane: number) => string
}

interface Spot {
  readonly x: number
  readonly y: number
}

/** Layers stand one behind the other in reading direction. */
export function mapPlaces(layers: readonly MapLayer[], isRightToLeft: boolean): MapPlaces {
  const width = layers.length * (BOX.width + GAP.x) - GAP.x + 2 * GAP.edge
  const spots = new Map<string, Spot & { readonly layer: number }>()
  let height = 0
  for (const [layer, cells] of layers.entries()) {
    const start = GAP.edge + layer * (BOX.width + GAP.x)
    let y: number = GAP.edge
    for (const { id, kind } of cells) {
      spots.set(id, { x: isRightToLeft ? width - start - BOX.width : start, y, layer })
      y += (kind === 'thing' ? BOX.height : PASSAGE_HEIGHT) + GAP.y
    }
    height = Math.max(height, y - GAP.y + GAP.edge)
  }
  const spotOf = (id: string) => spots.get(id) ?? { x: 0, y: 0, layer: 0 }
  return { width, height, corner: spotOf, path: (edge, lane) => arrowPath(edge, lane, spotOf, isRightToLeft) }
}

/** From side to side through all layers that the arrow passes; one that leads back leaves where others arrive. */
function arrowPath(
  edge: MapEdge,
  lane: number,
  spotOf: (id: string) => Spot & { readonly layer: number },
  isRightToLeft: boolean,
): string {
  const [from, to] = [spotOf(edge.from), spotOf(edge.to)]
  const isBack = to.layer < from.layer
  const step = isBack ? -1 : 1
  const isRightwards = isBack === isRightToLeft
  const passed = Array.from({ length: Math.max(Math.abs(to.layer - from.layer) - 1, 0) }, (_, index) =>
    spotOf(passageId(edge, from.layer + step * (index + 1))),
  )
  const shift = lane * GAP.parallel
  const near = ({ x }: Spot) => (isRightwards ? x : x + BOX.width)
  const far = ({ x }: Spot) => (isRightwards ? x + BOX.width : x)
  let line = `M ${far(from)} ${middle(from) + shift}`
  let last = { x: far(from), y: middle(from) + shift }
  for (const spot of passed) {
    const y = spot.y + PASSAGE_HEIGHT / 2 + shift
    line += `${bent(last, { x: near(spot), y })} H ${far(spot)}`
    last = { x: far(spot), y }
  }
  return line + bent(last, { x: near(to), y: middle(to) + shift })
}

const middle = ({ y }: Spot): number => y + BOX.height / 2

function bent(from: Spot, to: Spot): string {
  const half = (to.x - from.x) / 2
  return ` C ${from.x + half} ${from.y}, ${to.x - half} ${to.y}, ${to.x} ${to.y}`
}
