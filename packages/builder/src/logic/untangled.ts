const SWEEPS = 6

/**
 * The layers, each in an order in which few links cross: there and back through the layers, each is sorted by the mean
 * row of what its cells are linked with.
 */
export function untangled<Cell extends { readonly id: string }>(
  layers: readonly (readonly Cell[])[],
  links: readonly { readonly from: string; readonly to: string }[],
): readonly (readonly Cell[])[] {
  const joined = new Map<string, string[]>()
  for (const { from, to } of links) {
    joined.set(from, [...(joined.get(from) ?? []), to])
    joined.set(to, [...(joined.get(to) ?? []), from])
  }
  const rows = new Map(layers.flatMap((layer) => layer.map(({ id }, row) => [id, row] as const)))
  const wanted = ({ id }: Cell): number =>
    mean((joined.get(id) ?? []).map((other) => rows.get(other) ?? 0)) ?? rows.get(id) ?? 0
  const ordered = [...layers]
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const indexes = ordered.map((_, index) => index)
    for (const index of sweep % 2 === 0 ? indexes.slice(1) : indexes.slice(0, -1).reverse()) {
      const layer = (ordered[index] ?? []).toSorted((one, other) => wanted(one) - wanted(other))
      for (const [row, { id }] of layer.entries()) rows.set(id, row)
      ordered[index] = layer
    }
  }
  return ordered
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
