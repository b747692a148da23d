import { describe, expect, it } from 'vitest'
import { oneFactorModel } from './one-factor-model.ts'
import { seededGenerator } from './seeded-generator.ts'

const impliedBy = (loadings: readonly number[], uniquenesses: readonly number[]) =>
  loadings.map((a, i) => loadings.map((b, j) => a * b + (i === j ? (uniquenesses[i] ?? 0) : 0)))

/** Covariances of a sample, so that no model fits them exactly. */
function sampleCovariances(items: number, uniform: () => number): number[][] {
  const rows = Array.from({ length: 80 }, () => {
    const common = uniform() + uniform()
    return Array.from({ length: items }, (_, item) => common * (1 + 0.2 * item) + uniform())
  })
  const means = rows.reduce((sums, row) => sums.map((sum, i) => sum + (row[i] ?? 0) / 80), Array<number>(items).fill(0))
  const covariance = (i: number, j: number) =>
    rows.reduce((sum, row) => sum + ((row[i] ?? 0) - (means[i] ?? 0)) * ((row[j] ?? 0) - (means[j] ?? 0)), 0) / 79
  return means.map((_m, i) => means.map((_n, j) => covariance(i, j)))
}

describe('oneFactorModel', () => {
  it.each([
    { loadings: [0.4, 0.5, 0.6, 0.7], uniquenesses: [0.9, 0.7, 0.5, 0.3] },
    { loadings: [1, 0.6, 0.7, 0.5], uniquenesses: [0.001, 0.5, 0.6, 0.7] },
    { loadings: [2, -1, 0.5, -3, 1], uniquenesses: [4, 0.1, 1, 5, 0.2] },
    { loadings: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1], uniquenesses: [1, 1, 1, 1, 1, 1] },
  ])('finds the loadings $loadings from which covariances were made', ({ loadings, uniquenesses }) => {
    const model = oneFactorModel(impliedBy(loadings, uniquenesses))
    const sign = Math.sign(model?.loadings[0] ?? 0)
    expect(model?.loadings.length).toBe(loadings.length)
    loadings.forEach((loading, i) => {
      expect(sign * (model?.loadings[i] ?? 0)).toBeCloseTo(loading, 7)
      expect(model?.uniquenesses[i]).toBeCloseTo(uniquenesses[i] ?? 0, 7)
    })
  })

  it('solves the likelihood equations for sampled covariances: diag Σ = diag S and S Θ⁻¹ λ = λ (1 + λ′Θ⁻¹λ)', () => {
    const uniform = seededGenerator(4)
    for (let sample = 0; sample < 40; sample++) {
      const covariances = sampleCovariances(3 + (sample % 6), uniform)
      const model = oneFactorModel(covariances)
      expect(model).not.toBeNull()
      const { loadings, uniquenesses } = model ?? { loadings: [], uniquenesses: [] }
      const ratios = loadings.map((loading, i) => loading / (uniquenesses[i] ?? 0))
      const scale = 1 + ratios.reduce((sum, ratio, i) => sum + ratio * (loadings[i] ?? 0), 0)
      covariances.forEach((row, i) => {
        expect((loadings[i] ?? 0) ** 2 + (uniquenesses[i] ?? 0)).toBeCloseTo(row[i] ?? 0, 8)
        const left = row.reduce((sum, value, j) => sum + value * (ratios[j] ?? 0), 0)
        expect(left).toBeCloseTo((loadings[i] ?? 0) * scale, 7)
      })
    }
  })

  // Correlations that fit one factor badly; ω by scipy 1.17.1, optimize.minimize, the best of several starts.
  it.each([
    {
      why: 'a full step would overshoot',
      omega: 0.2818315,
      correlations: [
        [1, 0.02, 0.14, 0.21],
        [0.02, 1, 0.09, -0.11],
        [0.14, 0.09, 1, 0.09],
        [0.21, -0.11, 0.09, 1],
      ],
    },
    {
      why: 'the first start leads to a less likely solution',
      omega: 0.5330249,
      correlations: [
        [1, 0.55, -0.44, 0.22, 0.25],
        [0.55, 1, -0.48, 0.18, 0.22],
        [-0.44, -0.48, 1, -0.34, -0.13],
        [0.22, 0.18, -0.34, 1, 0.72],
        [0.25, 0.22, -0.13, 0.72, 1],
      ],
    },
  ])('finds the most likely solution where $why', ({ correlations, omega }) => {
    const { loadings, uniquenesses } = oneFactorModel(correlations) ?? { loadings: [], uniquenesses: [] }
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
    expect(sum(loadings) ** 2 / (sum(loadings) ** 2 + sum(uniquenesses))).toBeCloseTo(omega, 6)
  })

  it.each([
    {
      why: 'an item has next to no variance of its own',
      covariances: impliedBy([1, 0.6, 0.7, 0.5], [9e-7, 0.5, 0.6, 0.7]),
    },
    {
      why: 'an item does not vary',
      covariances: [
        [1, 0.5, 0],
        [0.5, 1, 0],
        [0, 0, 0],
      ],
    },
    {
      why: 'an item would need a negative variance of its own',
      covariances: [
        [1, 0.9, 0.9],
        [0.9, 1, 0.5],
        [0.9, 0.5, 1],
      ],
    },
    {
      why: 'no signs of loadings give these covariances',
      covariances: [
        [1, 0.5, 0.4],
        [0.5, 1, -0.3],
        [0.4, -0.3, 1],
      ],
    },
    {
      why: 'items come in unrelated pairs',
      covariances: [
        [1, 0.5, 0, 0],
        [0.5, 1, 0, 0],
        [0, 0, 1, 0.5],
        [0, 0, 0.5, 1],
      ],
    },
  ])('has no solution when $why', ({ covariances }) => {
    expect(oneFactorModel(covariances)).toBeNull()
  })
})
