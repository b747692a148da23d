import {
  bowkerSymmetry,
  mcnemar,
  newcombePairedDifference,
  stuartMaxwell,
  type TransitionTable,
  tangoPairedDifference,
  transitionTable,
} from '@estela/statistics'
import { describe, expect, it } from 'vitest'
import { type Scale, scales } from '../questionnaire/scales.ts'
import { annexOfChange } from './annex-of-change.ts'

const fiveSteps = scales.get('AGR5') as Scale
const STEPS = { values: [1, 2, 3, 4, 5] }

// Reference figures of 12 pairs by scipy 1.17.1 and numpy.
const MIXED = transitionTable({
  ...STEPS,
  earlier: [4, 5, 3, 4, 2, 5, 4, 3, 4, 5, 3, 4],
  later: [3, 5, 3, 2, 2, 4, 5, 3, 2, 4, 1, 4],
})

/** The first pairs of the twelve, over and over. */
function repeated(pairs: number): TransitionTable {
  const earlier = [4, 5, 3, 4, 2, 5, 4, 3, 4, 5, 3, 4]
  const later = [3, 5, 3, 2, 2, 4, 5, 3, 2, 4, 1, 4]
  const take = (answers: readonly number[]) =>
    Array.from({ length: pairs }, (_, index) => answers[index % 12] as number)
  return transitionTable({ ...STEPS, earlier: take(earlier), later: take(later) })
}

describe('annexOfChange', () => {
  it('equals the reference effect sizes', () => {
    const { effects } = annexOfChange(MIXED, fiveSteps, 'one')
    expect(effects?.rankBiserial).toBeCloseTo(-0.8214285714285714, 9)
    expect(effects?.cohenDz).toBeCloseTo(-0.67700320038633, 9)
    expect(effects?.hedgesGz).toBeCloseTo(-0.6295857675842653, 9)
    expect(effects?.cohenDav).toBeCloseTo(-0.5980999726097405, 9)
  })

  it('counts the upper two of five steps as favourable, with the interval of the change of their share', () => {
    const { favourable } = annexOfChange(MIXED, fiveSteps, 'one')
    // Favourable both times 5, only earlier 3, only later 0, neither 4.
    const yesNo = {
      values: [0, 1],
      table: [
        [4, 0],
        [3, 5],
      ],
    }
    const { low, high } = newcombePairedDifference(yesNo)
    const tango = tangoPairedDifference(yesNo)
    expect(favourable).toEqual({
      earlier: 8,
      later: 5,
      difference: { value: -3 / 12, low, high },
      tango: { low: tango.low, high: tango.high },
      midP: mcnemar(yesNo).midP,
    })
    expect(favourable?.midP).toBeCloseTo(0.125, 12)
  })

  it('turns round with the waves', () => {
    const turned = { ...MIXED, table: MIXED.values.map((_, row) => MIXED.table.map((each) => each[row] ?? 0)) }
    const { favourable, effects } = annexOfChange(turned, fiveSteps, 'one')
    expect(favourable).toMatchObject({ earlier: 5, later: 8 })
    expect(favourable?.difference.value).toBeCloseTo(3 / 12, 12)
    expect(effects?.cohenDz).toBeCloseTo(0.67700320038633, 9)
  })

  it('is empty below ten pairs', () => {
    expect(annexOfChange(repeated(9), fiveSteps, 'one')).toEqual({
      effects: null,
      symmetry: null,
      homogeneity: null,
      favourable: null,
    })
    expect(annexOfChange(repeated(10), fiveSteps, 'one')).toMatchObject({ symmetry: null, homogeneity: null })
    expect(annexOfChange(repeated(10), fiveSteps, 'one').favourable).not.toBeNull()
  })

  it('tests the table from forty pairs on', () => {
    expect(annexOfChange(repeated(39), fiveSteps, 'one')).toMatchObject({ symmetry: null, homogeneity: null })
    const forty = repeated(40)
    expect(annexOfChange(forty, fiveSteps, 'one').symmetry).toEqual(bowkerSymmetry(forty))
    expect(annexOfChange(forty, fiveSteps, 'one').homogeneity).toEqual(stuartMaxwell(forty))
    expect(bowkerSymmetry(forty)).not.toBeNull()
  })

  it('tests nothing together and has no interval where activities stand side by side', () => {
    const apart = annexOfChange(repeated(40), fiveSteps, 'apart')
    expect(apart).toMatchObject({ symmetry: null, homogeneity: null, favourable: null })
    expect(apart.effects).toEqual(annexOfChange(repeated(40), fiveSteps, 'clusters').effects)
    expect(annexOfChange(repeated(40), fiveSteps, 'clusters')).toEqual(annexOfChange(repeated(40), fiveSteps, 'one'))
  })

  it('averages nothing and favours nothing on a scale whose best answer stands in the middle', () => {
    const { effects, favourable } = annexOfChange(MIXED, scales.get('DIF5') as Scale, 'one')
    expect(effects).toMatchObject({ cohenDz: null, hedgesGz: null, cohenDav: null })
    expect(effects?.rankBiserial).toBeCloseTo(-0.8214285714285714, 9)
    expect(favourable).toBeNull()
  })

  it('favours nothing where a number was asked for, even when five occur', () => {
    const five = [0, 10, 20, 30, 40].map((value) => ({ value, label: { en: String(value) } }))
    expect(annexOfChange(MIXED, { id: 'NUM', steps: five }, 'one').favourable).toBeNull()

    const steps = [0, 10, 20].map((value) => ({ value, label: { en: String(value) } }))
    const table = [
      [4, 3, 0],
      [2, 5, 1],
      [0, 1, 4],
    ]
    const { effects, favourable } = annexOfChange({ values: [0, 10, 20], table }, { id: 'NUM', steps }, 'one')
    expect(favourable).toBeNull()
    expect(effects?.cohenDz).not.toBeNull()
  })

  it('leaves effects undefined where nobody moved or all moved alike', () => {
    const diagonal = STEPS.values.map((_, row) => STEPS.values.map((_, column) => (row === column ? 3 : 0)))
    expect(annexOfChange({ ...STEPS, table: diagonal }, fiveSteps, 'one').effects).toMatchObject({
      rankBiserial: null,
      cohenDz: null,
      hedgesGz: null,
    })
    const shifted = STEPS.values.map((_, row) => STEPS.values.map((_, column) => (row + 1 === column ? 3 : 0)))
    expect(annexOfChange({ ...STEPS, table: shifted }, fiveSteps, 'one').effects).toMatchObject({
      rankBiserial: 1,
      cohenDz: null,
      hedgesGz: null,
    })
  })
})
