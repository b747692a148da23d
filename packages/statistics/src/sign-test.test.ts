import { describe, expect, it } from 'vitest'
import { GOLDEN_EFFECTS } from './golden-effects.ts'
import { transitionTable } from './paired-answers.ts'
import { seededGenerator } from './seeded-generator.ts'
import { signTest } from './sign-test.ts'

const pairsWith = (differences: readonly number[]) => ({ earlier: differences.map(() => 0), later: differences })

/** Exact p from the definition: every one of the 2^m ways to rise or fall. */
function pByEnumeration(differences: readonly number[]): number {
  const movers = differences.filter((difference) => difference !== 0)
  const unevenness = (up: number) => Math.abs(2 * up - movers.length)
  const rises = Array.from({ length: 2 ** movers.length }, (_, way) => way.toString(2).replaceAll('0', '').length)
  const seen = unevenness(movers.filter((difference) => difference > 0).length)
  return rises.filter((up) => unevenness(up) >= seen).length / rises.length
}

describe('signTest', () => {
  it.each(GOLDEN_EFFECTS)('equals scipy on $name', (study) => {
    for (const answers of [study, transitionTable(study)]) {
      expect((signTest(answers)?.p ?? 0) / study.signP).toBeCloseTo(1, 12)
    }
  })

  it('equals the enumeration of all rises and falls', () => {
    const uniform = seededGenerator(1)
    for (let sample = 0; sample < 100; sample++) {
      const differences = [
        1,
        ...Array.from({ length: Math.floor(uniform() * 11) }, () => Math.floor(uniform() * 5) - 2),
      ]
      expect(signTest(pairsWith(differences))?.p).toBeCloseTo(pByEnumeration(differences), 12)
    }
  })

  it('asks for directions only: stretching the scale changes nothing', () => {
    for (const { earlier, later } of GOLDEN_EFFECTS) {
      const stretch = (answers: readonly number[]) => answers.map((answer) => answer ** 3 - 7)
      expect(signTest({ earlier: stretch(earlier), later: stretch(later) })).toEqual(signTest({ earlier, later }))
    }
  })

  it('mirrors when the waves are swapped', () => {
    for (const { earlier, later } of GOLDEN_EFFECTS) {
      const forth = signTest({ earlier, later })
      expect(signTest({ earlier: later, later: earlier })).toEqual({
        up: forth?.down,
        down: forth?.up,
        p: forth?.p,
      })
    }
  })

  it('is exact for a million movers', () => {
    const table = [
      [5, 515_000],
      [485_000, 5],
    ]
    // 50 digits by mpmath (Python).
    expect((signTest({ values: [1, 2], table })?.p ?? 0) / 9.452406252571584e-198).toBeCloseTo(1, 11)
  })

  it('has nothing to test when nobody moved', () => {
    expect(signTest(pairsWith([0, 0, 0]))).toBeNull()
  })

  it('refuses no pairs', () => {
    expect(() => signTest(pairsWith([]))).toThrow(new RangeError('answers must hold at least one pair'))
  })
})
