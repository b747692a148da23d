import type { ChangeRow, Comparison } from '@estela/contract'
import { levelsOf } from '../comparison/levels.ts'

type Questions = Pick<Comparison, 'changes' | 'refused'>

/** Codes of the questions that have a page, each once: in the order of the page with all questions, refused ones last. */
export function itemOrder({ changes, refused }: Questions): readonly string[] {
  const compared = levelsOf(changes).flatMap(({ rows }) => rows.map(({ item }) => item))
  return [...new Set([...compared, ...refused.map(({ item }) => item)])]
}

/** The codes before and after `item`; null at the ends, and for a code that is not in the order. */
export function neighboursOf(order: readonly string[], item: string) {
  const place = order.indexOf(item)
  if (place === -1) return { previous: null, next: null }
  return { previous: order[place - 1] ?? null, next: order[place + 1] ?? null }
}

/** Whether those who came back differed at first on the question of `row`; null where this could not be checked. */
export const attritionOf = (
  attrition: Comparison['attrition'],
  { item, wording, equivalence }: Pick<ChangeRow, 'item' | 'wording' | 'equivalence'>,
) => {
  const askedAtFirst = equivalence?.earlier ?? wording
  return attrition.find((each) => each.item === item && plain(each.wording.en) === plain(askedAtFirst.en)) ?? null
}

const plain = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')
