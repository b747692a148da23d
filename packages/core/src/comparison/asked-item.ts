import type { Item } from '../questionnaire/item.ts'
import type { ComparedLine } from './compared-line.ts'
import { isSameWording } from './same-wording.ts'

/** An item that several studies ask in the same words, on the same scale. */
export interface AskedItem {
  readonly earlier: Item
  readonly later: Item
  readonly lines: readonly ComparedLine[]
}

/** The items that the lines compare, each with all the studies that ask it alike, in the order of the lines. */
export function askedItems(lines: readonly ComparedLine[]): readonly AskedItem[] {
  const asked: (Omit<AskedItem, 'lines'> & { readonly lines: ComparedLine[] })[] = []
  for (const line of lines) {
    if (line.pair === null) continue
    const { earlierItem: earlier, laterItem: later } = line.pair
    const known = asked.find((item) => isSameItem(item.earlier, earlier) && isSameItem(item.later, later))
    if (known === undefined) asked.push({ earlier, later, lines: [line] })
    else known.lines.push(line)
  }
  return asked
}

export function isSameItem(a: Item, b: Item): boolean {
  return (
    a.construct === b.construct &&
    a.pair === b.pair &&
    a.scale === b.scale &&
    JSON.stringify([...(a.outcomes ?? [])]) === JSON.stringify([...(b.outcomes ?? [])]) &&
    isSameWording(a.wording, b.wording)
  )
}
