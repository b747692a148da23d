import { describe, expect, it } from 'vitest'
import { compareItems } from './compare.ts'
import { itemNamed } from './item-named.ts'
import type { StoredTrajectory } from './trajectory.ts'
import { scopeOf, stored, studyAsking, type Way } from './ways-of.ts'

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

const RISE: readonly Way[] = [
  ['3>4', 8],
  ['4>4', 2],
  ['5>4', 1],
]
const FALL: readonly Way[] = [
  ['4>3', 8],
  ['4>4', 2],
  ['3>5', 1],
]
const STEADY: readonly Way[] = [
  ['4>4', 9],
  ['3>4', 1],
  ['5>4', 1],
]
const byInstitution = (ways: readonly Way[]): readonly Way[] =>
  ways.map(([way, people]) => [`${way} institution`, people])

describe('compareItems: rows', () => {
  it('puts the largest fall first and items without a shown group last, in the order of the questionnaire', () => {
    const trajectories = [
      ...stored('a', 'LA.CLR', ...RISE),
      ...stored('a', 'LA.USE', ...STEADY),
      ...stored('a', 'LA.QUA', ...FALL),
    ]
    const { changes } = compareItems([studyAsking('a', [ITEMS, ITEMS])], trajectories, scopeOf())
    expect(changes.map(({ item }) => item)).toEqual(['LA.QUA', 'LA.USE', 'LA.CLR', 'LA.NEED'])
    expect(changes.at(-1)?.person).toMatchObject({ shown: false, reason: 'nobody' })
  })

  it('keeps persons and institutions apart', () => {
    const trajectories = stored('a', 'LA.NEED', ...FALL, ...byInstitution(RISE))
    const [row] = compareItems([studyAsking('a', [ITEMS, ITEMS])], trajectories, scopeOf()).changes
    expect(row?.person).toMatchObject({ shown: true, matched: 11, up: 1, down: 8 })
    expect(row?.institution).toMatchObject({ shown: true, matched: 11, up: 8, down: 1 })
    expect(row?.institution.sentence.en).toMatch(/^Among 11 institutions where another person answered the second time/)
  })

  it('sums an item over studies and takes the months from their waves', () => {
    const [a, b] = ['a', 'b'].map((id) => studyAsking(id, [ITEMS, ITEMS]))
    if (a === undefined || b === undefined) throw new Error('Two studies are needed')
    const later = { ...b, waves: b.waves.map((wave) => ({ ...wave, offsetMonths: 2 * wave.offsetMonths })) }
    const trajectories = [...stored('a', 'LA.NEED', ...FALL), ...stored('b', 'LA.NEED', ...RISE)]
    const { changes } = compareItems([a, later], trajectories, scopeOf())
    expect(changes).toHaveLength(ITEMS.length)
    expect(changes.find(({ item }) => item === 'LA.NEED')?.person).toMatchObject({
      matched: 22,
      sentence: { en: expect.stringContaining('after 12 to 24 months') },
    })
  })

  it('counts the studies left out because they are too small alone', () => {
    const studies = ['a', 'b', 'c'].map((id) => studyAsking(id, [ITEMS, ITEMS]))
    const few: Way = ['4>1', 3]
    const trajectories = [
      ...stored('a', 'LA.NEED', ...FALL),
      ...stored('b', 'LA.NEED', few),
      ...stored('c', 'LA.NEED', few),
    ]
    expect(compareItems(studies, trajectories, scopeOf()).changes[0]?.person).toMatchObject({
      matched: 11,
      leftOut: { activities: 2, people: 0 },
    })
    expect(compareItems(studies.slice(1), trajectories, scopeOf()).changes[0]?.person).toMatchObject({
      shown: false,
      reason: 'too-few',
      leftOut: { activities: 2 },
    })
  })

  it('takes the steps of a numeric item from the answers that are shown, and from no others', () => {
    const items = [itemNamed('IF.COV', { scale: 'NUM' })]
    const trajectories = [
      ...stored('a', 'IF.COV', ['20>40', 6], ['40>40', 3], ['60>5', 2], ['-97>100', 1]),
      ...stored('a', 'IF.COV', ['20>80 institution', 3], ['30>80 institution', 2], ['30>20 institution', 1]),
      ...stored('b', 'IF.COV', ['77>99', 4]),
    ]
    const studies = ['a', 'b'].map((id) => studyAsking(id, [items, items]))
    const row = compareItems(studies, trajectories, scopeOf()).changes[0]
    expect(row?.scale.steps.map(({ value }) => value)).toEqual([5, 20, 30, 40, 60, 80])
    expect(row?.person).toMatchObject({ earlier: [0, 6, 0, 3, 2, 0], later: [2, 0, 0, 9, 0, 0], withoutStep: 1 })
    expect(row?.institution).toMatchObject({ earlier: [0, 3, 3, 0, 0, 0], later: [0, 1, 0, 0, 0, 5] })
    expect(JSON.stringify(row?.scale)).not.toMatch(/77|99|100/)
  })

  it('gives an expectation its own row', () => {
    const trajectories = stored('a', 'LA.REF', ['5>5', 6], ['4>2', 4], ['2>1', 2])
    const { expectations, changes } = compareItems(
      [
        studyAsking('a', [
          [...ITEMS, EXPECTATION],
          [...ITEMS, REALISATION],
        ]),
      ],
      trajectories,
      scopeOf(),
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
    expect(compareItems([], [], scopeOf())).toEqual({
      changes: [],
      expectations: [],
      stages: [],
      described: [],
      attrition: [],
      refused: [],
    })
  })
})

describe('compareItems: versions', () => {
  const reworded = itemNamed('LA.NEED', { wording: { en: 'Other words' } })

  it('refuses an item whose words changed between the waves, once, however many studies ask it', () => {
    const studies = ['a', 'b'].map((id) => studyAsking(id, [ITEMS, [reworded, ...ITEMS.slice(1)]]))
    const { changes, refused } = compareItems(studies, stored('a', 'LA.NEED', ...FALL), scopeOf())
    expect(changes.map(({ item }) => item)).not.toContain('LA.NEED')
    expect(refused).toEqual([
      {
        item: 'LA.NEED',
        reason: 'wording',
        earlier: ITEMS[0]?.wording,
        later: { en: 'Other words' },
        scales: ['AGR5', 'AGR5'],
      },
    ])
  })

  it('does not add up studies that asked an item in different words', () => {
    const studies = [studyAsking('a', [ITEMS, ITEMS]), studyAsking('b', [[reworded], [reworded]])]
    const trajectories = [...stored('a', 'LA.NEED', ...FALL), ...stored('b', 'LA.NEED', ...RISE)]
    const rows = compareItems(studies, trajectories, scopeOf()).changes.filter(({ item }) => item === 'LA.NEED')
    expect(rows.map(({ person }) => person.shown && person.dominance)).toEqual([-7 / 11, 7 / 11])
  })
})

describe('compareItems: small groups', () => {
  const numeric = itemNamed('IF.COV', { scale: 'NUM' })
  const [need = numeric] = ITEMS
  const asked = (realised: typeof numeric) => [need, numeric, realised]
  const studies = ['a', 'b', 'c'].map((id) => studyAsking(id, [asked(EXPECTATION), asked(REALISATION)]))
  const lines = ['LA.NEED', 'IF.COV', 'LA.REF']
  const open = lines.flatMap((line) => [...stored('a', line, ...FALL), ...stored('b', line, ...RISE)])

  /** Everything shown in four views, but for the sizes and reasons of what is hidden. */
  const shownWith = (trajectories: readonly StoredTrajectory[]) =>
    [studies, studies.slice(0, 2), studies.slice(1), studies.slice(2)].map((view) =>
      JSON.stringify(compareItems(view, trajectories, scopeOf())).replaceAll(/"reason":"[a-z-]+"/g, ''),
    )

  it('gives the same figures in every view whatever a hidden study answered', () => {
    const hidden = (...ways: readonly Way[]) => [...open, ...lines.flatMap((line) => stored('c', line, ...ways))]
    const shown = shownWith(hidden(['1>5', 4]))
    expect(shownWith(hidden(['5>2', 3]))).toEqual(shown)
    expect(shownWith(hidden(['5>2', 2], ['1>1', 2]))).toEqual(shown)
    expect(shownWith(hidden(['1>5', 2], ['3>3', 3], ['3>4', 4]))).not.toEqual(shown)
  })

  it('does not depend on the order in which the counts come', () => {
    const mixed = open.toReversed()
    const { changes } = compareItems(studies, mixed, scopeOf())
    expect(changes).toEqual(compareItems(studies, open, scopeOf()).changes)
  })

  it('decides what a follow-up shows without regard to which follow-up is asked for', () => {
    const study = studyAsking('a', [[need], [need], [need]])
    const all = stored('a', 'LA.NEED', ['4>3>2', 6], ['3>4>4', 6], ['4>3>-', 3], ['5>->3', 5], ['4>->2', 2])
    const first = compareItems([study], all, scopeOf({ followUp: 1 })).changes[0]?.person
    const second = compareItems([study], all, scopeOf({ followUp: 2 })).changes[0]?.person
    // Those three who came back only once would be left when the one is subtracted from the other.
    expect(first).toMatchObject({ shown: true, matched: 12, leftOut: { people: 3 } })
    expect(second).toMatchObject({ shown: true, matched: 19, leftOut: { people: 0 } })
  })
})

describe('compareItems: other words judged equivalent', () => {
  const earlier = itemNamed('LA.NEED', { wording: { en: 'It meet our needs.' } })
  const later = (note: string) => {
    const wording = { en: 'It met our needs.' }
    return itemNamed('LA.NEED', {
      wording,
      equivalent: { note: { en: note }, earlier: earlier.wording, later: wording },
    })
  }
  /** As at first those of RISE. */
  const LEFT: readonly Way[] = [
    ['3>-', 8],
    ['4>-', 2],
    ['5>-', 1],
  ]
  const trajectories = [...stored('a', 'LA.NEED', ...RISE, ...LEFT), ...stored('b', 'LA.NEED', ...RISE, ...LEFT)]
  const studies = (notes: readonly [string, string]) => [
    studyAsking('a', [[earlier], [later(notes[0])]]),
    studyAsking('b', [[earlier], [later(notes[1])]]),
  ]

  it('are summed, with the later wording, the earlier one and each note once', () => {
    const rows = compareItems(studies(['A slip.', 'A misprint.']), trajectories, scopeOf()).changes
    expect(rows).toMatchObject([
      {
        wording: { en: 'It met our needs.' },
        equivalence: { earlier: { en: 'It meet our needs.' }, notes: [{ en: 'A slip.' }, { en: 'A misprint.' }] },
        person: { shown: true, matched: 22 },
      },
    ])
    const [row] = compareItems(studies(['A slip.', 'A slip.']), trajectories, scopeOf()).changes
    expect(row?.equivalence?.notes).toEqual([{ en: 'A slip.' }])
  })

  it('keep the check of who came back, which is that of the words asked at first', () => {
    const { changes, attrition } = compareItems(studies(['A slip.', 'A slip.']), trajectories, scopeOf())
    expect(attrition).toMatchObject([{ item: 'LA.NEED', wording: { en: 'It meet our needs.' } }])
    expect(changes[0]?.person).toMatchObject({ claim: 'C2' })
  })

  it('leave words that do not differ without a note', () => {
    const same = { ...later('A slip.'), wording: earlier.wording }
    const [row] = compareItems([studyAsking('a', [[earlier], [same]])], trajectories, scopeOf()).changes
    expect(row?.equivalence).toBeNull()
  })
})
