import { describe, expect, it } from 'vitest'
import { seededGenerator } from './seeded-generator.ts'
import { weightingClass } from './weighting-class.ts'

const CLASSES = [
  { invited: 20, answered: 12 },
  { invited: 30, answered: 9 },
]

describe('weightingClass', () => {
  it('is invited by answered in each class', () => {
    const [first, second] = weightingClass(CLASSES)
    expect(first).toBeCloseTo(1.6666666666666667, 12)
    expect(second).toBeCloseTo(3.3333333333333335, 12)
    expect(weightingClass([{ invited: 8, answered: 8 }])).toEqual([1])
  })

  it('makes the weighted answers of every class add up to its invited when nothing is trimmed', () => {
    const uniform = seededGenerator(2)
    for (let sample = 0; sample < 100; sample++) {
      const classes = Array.from({ length: 1 + Math.floor(uniform() * 6) }, () => {
        const answered = 1 + Math.floor(uniform() * 20)
        return { answered, invited: answered + Math.floor(uniform() * 3 * answered) }
      })
      weightingClass(classes).forEach((weight, index) => {
        expect(weight * (classes[index]?.answered ?? 0)).toBeCloseTo(classes[index]?.invited ?? 0, 9)
      })
    }
  })

  it('trims at a multiple of the median weight over the people who answered', () => {
    // Sorted over 21 people the 11th has weight 2; the median over the three classes would be 4.
    const classes = [
      { invited: 30, answered: 15 },
      { invited: 20, answered: 5 },
      { invited: 100, answered: 1 },
    ]
    expect(weightingClass(classes)).toEqual([2, 4, 10])
    expect(weightingClass(classes, { trimAt: 1.5 })).toEqual([2, 3, 3])
    expect(weightingClass(classes, { trimAt: 50 })).toEqual([2, 4, 100])
  })

  it('takes half-way between the two middle people, and classes of equal weight together', () => {
    const halves = [
      { invited: 2, answered: 2 },
      { invited: 9, answered: 1 },
      { invited: 27, answered: 3 },
      { invited: 2, answered: 2 },
    ]
    // Weights 1, 1, 1, 1, 9, 9, 9, 9: the median is 5.
    expect(weightingClass(halves, { trimAt: 1 })).toEqual([1, 5, 5, 1])
  })

  it.each([
    { classes: [], message: 'classes must hold at least one class' },
    { classes: [...CLASSES, { invited: 3, answered: 0 }], message: 'classes[2].answered must be at least 1' },
    { classes: [{ invited: 2, answered: 3 }], message: 'classes[0].answered must be at most invited, not 3 of 2' },
    { classes: [{ invited: 2.5, answered: 2 }], message: 'classes[0].invited must be a whole number' },
    { classes: [{ invited: 2, answered: Number.NaN }], message: 'classes[0].answered must be a whole number' },
  ])('refuses $classes: $message', ({ classes, message }) => {
    expect(() => weightingClass(classes)).toThrow(RangeError)
    expect(() => weightingClass(classes)).toThrow(message)
  })

  it.each([0.9, Number.NaN, Number.POSITIVE_INFINITY])('refuses to trim at %d times the median', (trimAt) => {
    expect(() => weightingClass(CLASSES, { trimAt })).toThrow(RangeError)
    expect(() => weightingClass(CLASSES, { trimAt })).toThrow('trimAt must be')
  })
})
