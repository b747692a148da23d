import { describe, expect, it } from 'vitest'
import type { Item } from '../questionnaire/item.ts'
import { cellsOfPairs } from './cells-of-pairs.ts'
import { type ComparedStudy, compareItems } from './compare.ts'
import { itemNamed } from './item-named.ts'
import type { ItemCount, PairCount, StoredCounts } from './stored-counts.ts'

const ITEMS = [
  itemNamed('LA.NEED'),
  itemNamed('LA.CLR'),
  itemNamed('LA.USE', { scale: 'EXT5' }),
  itemNamed('LA.QUA', { scale: 'QUA5' }),
]
const EXPECTATION = itemNamed('LA.REF', { pair: 'E', scale: 'EXT5', wording: { en: 'Do you expect it?' } })
const REALISATION = itemNamed('LA.REF', {
  pair: 'E',
  scale: 'EXT5',
  level: 'L3',
  expectation: 'LA.REF',
  wording: { en: 'Is it so?' },
})

const study = (
  studyId: string,
  earlier: readonly Item[],
  later: readonly Item[],
  offsetMonths = 12,
): ComparedStudy => ({
  studyId,
  earlier: { waveId: `${studyId}-1`, offsetMonths: 0, items: earlier },
  later: { waveId: `${studyId}-2`, offsetMonths, items: later },
})

type Pairs = readonly (readonly [choices: string, pairs: number])[]

const pairsOf = (
  studyId: string,
  item: string,
  pairs: Pairs,
  pairedAs: PairCount['pairedAs'] = 'person',
): PairCount[] =>
  cellsOfPairs(...pairs).map((cell) => ({ studyId, earlierItem: item, laterItem: item, pairedAs, ...cell }))

const counts = (pairs: readonly PairCount[], items: readonly ItemCount[] = []): StoredCounts => ({ pairs, items })

const RISE: Pairs = [
  ['3>4', 8],
  ['4>4', 2],
  ['5>4', 1],
]
const FALL: Pairs = [
  ['4>3', 8],
  ['4>4', 2],
  ['3>5', 1],
]
const STEADY: Pairs = [
  ['4>4', 9],
  ['3>4', 1],
  ['5>4', 1],
]

describe('compareItems: rows', () => {
  it('puts the largest fall first and items without a shown group last, in the order of the questionnaire', () => {
    const { changes } = compareItems(
      [study('a', ITEMS, ITEMS)],
      counts([...pairsOf('a', 'LA.CLR', RISE), ...pairsOf('a', 'LA.USE', STEADY), ...pairsOf('a', 'LA.QUA', FALL)]),
      1,
    )
    expect(changes.map(({ item }) => item)).toEqual(['LA.QUA', 'LA.USE', 'LA.CLR', 'LA.NEED'])
    expect(changes.at(-1)?.person).toMatchObject({ shown: false, reason: 'nobody' })
  })

  it('keeps persons and institutions apart', () => {
    const pairs = [...pairsOf('a', 'LA.NEED', FALL), ...pairsOf('a', 'LA.NEED', RISE, 'institution')]
    const [row] = compareItems([study('a', ITEMS, ITEMS)], counts(pairs), 1).changes
    expect(row?.person).toMatchObject({ shown: true, matched: 11, up: 1, down: 8 })
    expect(row?.institution).toMatchObject({ shown: true, matched: 11, up: 8, down: 1 })
  })

  it('counts everybody who gave any answer to the item, wave by wave', () => {
    const items = [
      { waveId: 'a-1', item: 'LA.NEED', choice: '4', answers: 20 },
      { waveId: 'a-1', item: 'LA.NEED', choice: '-97', answers: 3 },
      { waveId: 'a-2', item: 'LA.NEED', choice: '4', answers: 4 },
      { waveId: 'a-2', item: 'LA.CLR', choice: '4', answers: 30 },
    ]
    const [row] = compareItems([study('a', ITEMS, ITEMS)], counts([], items), 1).changes
    expect(row).toMatchObject({ item: 'LA.NEED', earlierAnswered: 23, laterAnswered: null })
  })

  it('sums an item over studies and takes the months from their waves', () => {
    const studies = [study('a', ITEMS, ITEMS, 12), study('b', ITEMS, ITEMS, 24)]
    const { changes } = compareItems(
      studies,
      counts([...pairsOf('a', 'LA.NEED', FALL), ...pairsOf('b', 'LA.NEED', RISE)]),
      1,
    )
    expect(changes).toHaveLength(ITEMS.length)
    expect(changes.find(({ item }) => item === 'LA.NEED')?.person).toMatchObject({
      matched: 22,
      sentence: { en: expect.stringContaining('after 12 to 24 months') },
    })
  })

  it('counts the studies left out because they are too small alone', () => {
    const studies = ['a', 'b', 'c'].map((id) => study(id, ITEMS, ITEMS))
    const few: Pairs = [['4>1', 3]]
    const pairs = [...pairsOf('a', 'LA.NEED', FALL), ...pairsOf('b', 'LA.NEED', few), ...pairsOf('c', 'LA.NEED', few)]
    expect(compareItems(studies, counts(pairs), 1).changes[0]?.person).toMatchObject({ matched: 11, groupsLeftOut: 2 })
    expect(compareItems(studies.slice(1), counts(pairs), 1).changes[0]?.person).toMatchObject({
      shown: false,
      reason: 'too-few',
      groupsLeftOut: 2,
    })
  })

  it('takes the steps of a numeric item from the answers that are shown, and from no others', () => {
    const items = [itemNamed('IF.COV', { scale: 'NUM' })]
    const pairs = [
      ...pairsOf('a', 'IF.COV', [
        ['20>40', 6],
        ['40>40', 3],
        ['60>5', 2],
        ['-97>100', 1],
      ]),
      ...pairsOf('b', 'IF.COV', [['77>99', 4]]),
      ...pairsOf(
        'a',
        'IF.COV',
        [
          ['20>80', 3],
          ['30>80', 2],
          ['30>20', 1],
        ],
        'institution',
      ),
    ]
    const studies = [study('a', items, items), study('b', items, items)]
    const row = compareItems(studies, counts(pairs), 1).changes[0]
    expect(row?.scale.steps.map(({ value }) => value)).toEqual([5, 20, 30, 40, 60, 80])
    expect(row?.person).toMatchObject({ earlier: [0, 6, 0, 3, 2, 0], later: [2, 0, 0, 9, 0, 0], withoutStep: 1 })
    expect(row?.institution).toMatchObject({ earlier: [0, 3, 3, 0, 0, 0], later: [0, 1, 0, 0, 0, 5] })
    expect(JSON.stringify(row)).not.toMatch(/77|99/)
  })

  it('gives an expectation its own row', () => {
    const { expectations, changes } = compareItems(
      [study('a', [...ITEMS, EXPECTATION], [...ITEMS, REALISATION])],
      counts(
        pairsOf('a', 'LA.REF', [
          ['5>5', 6],
          ['4>2', 4],
          ['2>1', 2],
        ]),
      ),
      1,
    )
    expect(changes.some(({ item }) => item === 'LA.REF')).toBe(false)
    expect(expectations).toMatchObject([
      {
        item: 'LA.REF',
        expectationItem: 'LA.REF',
        expectationWording: { en: 'Do you expect it?' },
        realisationWording: { en: 'Is it so?' },
        level: 'L3',
        person: { matched: 10, expected: { did: 6, partly: 0, not: 4, 'too-early': 0 }, notExpected: null },
        institution: { shown: false, reason: 'nobody' },
      },
    ])
  })

  it('compares nothing without studies', () => {
    expect(compareItems([], counts([]), 1)).toEqual({ changes: [], expectations: [], refused: [] })
  })
})

describe('compareItems: versions', () => {
  const reworded = itemNamed('LA.NEED', { wording: { en: 'Other words' } })

  it('refuses an item whose words changed between the waves, once, however many studies ask it', () => {
    const studies = ['a', 'b'].map((id) => study(id, ITEMS, [reworded, ...ITEMS.slice(1)]))
    const { changes, refused } = compareItems(studies, counts(pairsOf('a', 'LA.NEED', FALL)), 1)
    expect(changes.map(({ item }) => item)).not.toContain('LA.NEED')
    expect(refused).toEqual([
      { item: 'LA.NEED', reason: 'wording', earlier: ITEMS[0]?.wording, later: { en: 'Other words' } },
    ])
  })

  it('does not add up studies that asked an item in different words', () => {
    const studies = [study('a', ITEMS, ITEMS), study('b', [reworded], [reworded])]
    const pairs = [...pairsOf('a', 'LA.NEED', FALL), ...pairsOf('b', 'LA.NEED', RISE)]
    const rows = compareItems(studies, counts(pairs), 1).changes.filter(({ item }) => item === 'LA.NEED')
    expect(rows.map(({ person }) => person.shown && person.dominance)).toEqual([-7 / 11, 7 / 11])
  })
})

describe('compareItems: small groups', () => {
  it('gives the same figures in every view whatever a hidden study answered', () => {
    const numeric = itemNamed('IF.COV', { scale: 'NUM' })
    const items = [...ITEMS.slice(0, 1), numeric]
    const studies = ['a', 'b', 'c'].map((id) => study(id, [...items, EXPECTATION], [...items, REALISATION]))
    const open = ['LA.NEED', 'IF.COV', 'LA.REF'].flatMap((item) => [
      ...pairsOf('a', item, FALL),
      ...pairsOf('b', item, RISE),
    ])
    const hidden = (choices: string, people: number) =>
      counts(
        [...open, ...['LA.NEED', 'IF.COV', 'LA.REF'].flatMap((item) => pairsOf('c', item, [[choices, people]]))],
        [...items, EXPECTATION].map(({ construct }) => ({ waveId: 'c-1', item: construct, choice: '4', answers: 4 })),
      )
    const views = [studies, studies.slice(0, 2), studies.slice(1), studies.slice(2)]
    const shownWith = (stored: StoredCounts) =>
      views.map((view) => JSON.stringify(compareItems(view, stored, 1)).replaceAll(/"reason":"[a-z-]+"/g, ''))
    expect(shownWith(hidden('1>5', 4))).toEqual(shownWith(hidden('5>2', 3)))
  })
})
