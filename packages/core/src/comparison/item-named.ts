import type { Item } from '../questionnaire/item.ts'

/** An item for tests, of which only what the test is about is spelled out. */
export function itemNamed(construct: string, parts: Partial<Item> = {}): Item {
  return {
    construct,
    question: construct.replaceAll('.', '_'),
    row: null,
    choice: null,
    level: 'L1',
    criterion: 'REL',
    scale: 'AGR5',
    pair: 'S',
    expectation: null,
    recalls: null,
    outcomes: null,
    wording: { en: `${construct}?`, es: `¿${construct}?` },
    order: null,
    equivalent: null,
    ...parts,
  }
}
