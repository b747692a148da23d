import { describe, expect, it } from 'vitest'
import type { Change } from './change.ts'
import { caseOfChange } from './change-sentence.ts'
import { compareItems } from './compare.ts'
import type { ChangeRow, PairedAs, Role } from './comparison.ts'
import { adjustFamilies, type FamilyMember } from './families.ts'
import { itemNamed } from './item-named.ts'
import { scopeOf, stored, studyAsking, type Way } from './ways-of.ts'

const members = (role: Role, pValues: readonly number[], family = 'first>later'): readonly FamilyMember[] =>
  pValues.map((p) => ({ family, role, p }))

// R 4.2.2 p.adjust.
const P = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205]
const HOLM = [0.008, 0.056, 0.234, 0.234, 0.234, 0.234, 0.234, 0.234]
const BENJAMINI_HOCHBERG = [0.008, 0.032, 0.0672, 0.0672, 0.0672, 0.08, 0.084571428571, 0.205]

const rounded = (adjusted: ReturnType<typeof adjustFamilies>) => adjusted.map(({ p }) => Number(p.toFixed(12)))

describe('adjustFamilies', () => {
  it('adjusts items that the plan names by Holm, with a limit of 0.05', () => {
    const adjusted = adjustFamilies(members('confirmatory', P))
    expect(rounded(adjusted)).toEqual(HOLM)
    expect(adjusted[0]).toMatchObject({ method: 'holm', family: 8, limit: 0.05 })
  })

  it('adjusts the others by Benjamini and Hochberg, with a limit of 0.10', () => {
    const adjusted = adjustFamilies(members('exploratory', P))
    expect(rounded(adjusted)).toEqual(BENJAMINI_HOCHBERG)
    expect(adjusted[0]).toMatchObject({ method: 'benjamini-hochberg', family: 8, limit: 0.1 })
  })

  it('counts named items, the others, and each pair of questionnaires as families of their own', () => {
    const mixed = [
      ...members('confirmatory', [0.01, 0.02]),
      ...members('exploratory', [0.01, 0.02, 0.03]),
      ...members('exploratory', [0.01], 'other>later'),
    ]
    const shuffled = [4, 1, 5, 0, 3, 2].map((index) => mixed[index] as FamilyMember)
    const byMember = new Map(adjustFamilies(shuffled).map((adjusted, index) => [shuffled[index], adjusted]))
    expect(mixed.map((member) => byMember.get(member)?.family)).toEqual([2, 2, 3, 3, 3, 1])
    expect(mixed.map((member) => Number(byMember.get(member)?.p.toFixed(12)))).toEqual([
      0.02, 0.02, 0.03, 0.03, 0.03, 0.01,
    ])
  })

  it('gives each of equal p values its own place', () => {
    expect(adjustFamilies(members('confirmatory', [0.02, 0.02])).map(({ p }) => p)).toEqual([0.04, 0.04])
    expect(adjustFamilies([])).toEqual([])
  })
})

/** Eight of eleven lower by a step and one higher by two: p = 0.0391, five times that is above every limit. */
const FALL: readonly Way[] = [
  ['4>3', 8],
  ['4>4', 2],
  ['3>5', 1],
]
/** The same number of both: p = 1. */
const STEADY: readonly Way[] = [
  ['4>4', 9],
  ['3>4', 1],
  ['5>4', 1],
]

const byInstitution = (ways: readonly Way[]): readonly Way[] =>
  ways.map(([way, people]) => [`${way} institution`, people])

const CODES = ['A', 'B', 'C', 'D', 'E']
const ITEMS = CODES.map((code) => itemNamed(code))

/** One activity in which the first items fell and the others did not move as a whole. */
function rowsWith(falling: number, named: readonly string[] = []): readonly ChangeRow[] {
  const trajectories = CODES.flatMap((code, index) => stored('a', code, ...(index < falling ? FALL : STEADY)))
  const planned = new Map([['a-activity', named.map((item) => ({ item, threshold: null }))]])
  return compareItems([studyAsking('a', [ITEMS, ITEMS])], trajectories, scopeOf({ planned })).changes
}

const changeOf = (rows: readonly ChangeRow[], item: string, pairedAs: PairedAs = 'person') =>
  rows.find((row) => row.item === item)?.[pairedAs] as Change

describe('a finding among many items', () => {
  it('needs an adjusted p within its limit, and is otherwise called one of many', () => {
    const alone = changeOf(rowsWith(1), 'A')
    expect(alone.test?.p).toBeCloseTo(0.0391, 4)
    expect(alone.test?.adjusted).toMatchObject({ method: 'benjamini-hochberg', family: 5 })
    expect(alone.test?.adjusted.p).toBeGreaterThan(0.1)
    expect(caseOfChange(alone)).toBe('one-of-many')
    expect(alone.sentence.en).toMatch(
      /among 5 questions tested together, one like it is to be expected now and then\.$/,
    )

    const withOthers = changeOf(rowsWith(4), 'A')
    expect(withOthers.test?.p).toBe(alone.test?.p)
    expect(caseOfChange(withOthers)).toBe('fall')
  })

  it('needs a p below 0.05 even where the adjusted p is within its limit', () => {
    // Five lower and none higher: p = 0.0625 before and after adjustment, below the limit of 0.10.
    const ways: readonly Way[] = [
      ['4>3', 5],
      ['4>4', 6],
    ]
    const [row] = compareItems(
      [studyAsking('a', [[itemNamed('A')], [itemNamed('A')]])],
      stored('a', 'A', ...ways),
      scopeOf(),
    ).changes
    const change = row?.person as Change
    expect(change.test).toMatchObject({ p: 0.0625, adjusted: { p: 0.0625, limit: 0.1 } })
    expect(caseOfChange(change)).toBe('not-detected')
  })

  it('is adjusted only among the named items where the plan names it', () => {
    const rows = rowsWith(1, ['A'])
    expect(rows.map(({ item, role }) => [item, role])).toEqual([
      ['A', 'confirmatory'],
      ['B', 'exploratory'],
      ['C', 'exploratory'],
      ['D', 'exploratory'],
      ['E', 'exploratory'],
    ])
    expect(changeOf(rows, 'A').test?.adjusted).toMatchObject({ method: 'holm', family: 1, limit: 0.05 })
    expect(caseOfChange(changeOf(rows, 'A'))).toBe('fall')
    expect(changeOf(rows, 'C').test?.adjusted).toMatchObject({ method: 'benjamini-hochberg', family: 4 })
  })

  it('counts institutions as a family of their own', () => {
    const trajectories = [
      ...CODES.flatMap((code) => stored('a', code, ...STEADY)),
      ...stored('a', 'A', ...byInstitution(FALL)),
    ]
    const rows = compareItems([studyAsking('a', [ITEMS, ITEMS])], trajectories, scopeOf()).changes
    expect(changeOf(rows, 'A', 'institution').test?.adjusted.family).toBe(1)
    expect(changeOf(rows, 'A').test?.adjusted.family).toBe(5)
  })

  it('counts only items that were tested', () => {
    const few: readonly Way[] = [
      ['4>3', 4],
      ['3>4', 3],
    ]
    const trajectories = [...stored('a', 'A', ...FALL), ...stored('a', 'B', ...few)]
    const rows = compareItems([studyAsking('a', [ITEMS, ITEMS])], trajectories, scopeOf()).changes
    expect(changeOf(rows, 'A').test?.adjusted.family).toBe(1)
  })

  it('counts the items of another pair of questionnaires apart', () => {
    const other = studyAsking('b', [[itemNamed('Z')], [itemNamed('Z')]])
    const renamed = { ...other, waves: other.waves.map((wave) => ({ ...wave, questionnaire: 'other' })) }
    const trajectories = [...CODES.flatMap((code) => stored('a', code, ...STEADY)), ...stored('b', 'Z', ...FALL)]
    const rows = compareItems([studyAsking('a', [ITEMS, ITEMS]), renamed], trajectories, scopeOf()).changes
    expect(rows.find(({ item }) => item === 'Z')?.questionnaires).toEqual(['other', 'other'])
    expect(changeOf(rows, 'Z').test?.adjusted.family).toBe(1)
    expect(changeOf(rows, 'A').test?.adjusted.family).toBe(5)
  })
})

describe('an item of several activities', () => {
  const studies = ['a', 'b'].map((id) => studyAsking(id, [ITEMS, ITEMS]))
  const rowWith = (plans: Readonly<Record<string, number | null>>) => {
    const planned = new Map(
      Object.entries(plans).map(([id, threshold]) => [`${id}-activity`, [{ item: 'A', threshold }]]),
    )
    return compareItems(studies, stored('a', 'A', ...FALL), scopeOf({ planned })).changes[0]
  }

  it('is confirmatory only where the plans of all name it', () => {
    expect(rowWith({ a: null })).toMatchObject({ role: 'exploratory', threshold: null })
    expect(rowWith({ a: null, b: null })).toMatchObject({ role: 'confirmatory', threshold: null })
  })

  it('has a threshold only where the plans agree on it', () => {
    expect(rowWith({ a: 0.5, b: 0.5 })).toMatchObject({ role: 'confirmatory', threshold: 0.5 })
    expect(rowWith({ a: 0.5, b: 1 })).toMatchObject({ role: 'confirmatory', threshold: null })
    expect(rowWith({ a: 0.5, b: null })).toMatchObject({ role: 'confirmatory', threshold: null })
    expect(rowWith({ a: 0.5 })).toMatchObject({ role: 'exploratory', threshold: null })
  })
})
