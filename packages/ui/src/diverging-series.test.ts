import { describe, expect, it } from 'vitest'
import { agreeColour, axisEnd, divergingSeries, legendSteps } from './diverging-series.ts'

describe('a diverging bar', () => {
  const counts = [1, 2, 4, 8, 5]

  it('stands with half of its neutral step on each side of the middle', () => {
    const halves = divergingSeries([counts], 'count').filter(({ half }) => half)
    expect(halves.map(({ step, values }) => [step, values])).toEqual([
      [2, [-2]],
      [2, [2]],
    ])
  })

  it('stacks each side from the middle outwards', () => {
    const series = divergingSeries([counts], 'count')
    expect(series.map(({ step, values }) => [step, values[0]])).toEqual([
      [2, -2],
      [1, -2],
      [0, -1],
      [2, 2],
      [3, 8],
      [4, 5],
    ])
  })

  it('covers the whole of its own total when drawn in shares', () => {
    const series = divergingSeries([counts, [0, 0, 0, 0, 3]], 'share')
    const covered = (bar: number) => series.reduce((sum, { values }) => sum + Math.abs(values[bar] ?? 0), 0)
    expect(covered(0)).toBeCloseTo(100, 10)
    expect(covered(1)).toBeCloseTo(100, 10)
  })

  it('is empty, not broken, when nobody answered', () => {
    const values = divergingSeries([[0, 0, 0, 0, 0]], 'share').flatMap((series) => series.values)
    expect(values.map(Math.abs)).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('has no halves when the scale has no middle', () => {
    const series = divergingSeries([[3, 1, 2, 4]], 'count')
    expect(series.map(({ step, half, values }) => [step, half, values[0]])).toEqual([
      [1, false, -1],
      [0, false, -3],
      [2, false, 2],
      [3, false, 4],
    ])
  })

  it('names every step once in the legend, in the order of the scale', () => {
    expect(legendSteps(divergingSeries([counts], 'share'))).toEqual([0, 1, 2, 3, 4])
  })
})

describe('the axis', () => {
  it('always ends at 100 % for shares', () => expect(axisEnd([[1, 0, 0]], 'share')).toBe(100))

  it('ends at the largest group for counts', () => {
    expect(
      axisEnd(
        [
          [1, 2, 3],
          [4, 4, 0],
        ],
        'count',
      ),
    ).toBe(8)
  })
})

it.each([
  { steps: 5, colours: [0, 1, 2, 3, 4] },
  { steps: 3, colours: [0, 2, 4] },
  { steps: 2, colours: [0, 4] },
])('a scale of $steps steps uses both end colours', ({ steps, colours }) => {
  expect(Array.from({ length: steps }, (_, step) => agreeColour(step, steps))).toEqual(colours)
})
