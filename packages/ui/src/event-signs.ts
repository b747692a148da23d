/** An event on an axis of years, with the short sign that stands for it. */
export interface SignedYear {
  readonly at: number
  readonly sign: string
}

/**
 * Signs of events that stand too close to be written one by one are written together, at the middle of their group.
 * @param events in any order
 * @param gapYears the least distance between two events whose signs may stand apart
 */
export function groupedSigns(events: readonly SignedYear[], gapYears: number): SignedYear[] {
  const groups: SignedYear[][] = []
  for (const event of events.toSorted((a, b) => a.at - b.at)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group === undefined || last === undefined || event.at - last.at >= gapYears) groups.push([event])
    else group.push(event)
  }
  return groups.map((group) => ({
    at: ((group[0]?.at ?? 0) + (group.at(-1)?.at ?? 0)) / 2,
    sign: group.map(({ sign }) => sign).join(' '),
  }))
}
