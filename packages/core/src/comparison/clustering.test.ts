import { expect, it } from 'vitest'
import { scales } from '../questionnaire/scales.ts'
import { clusteringOf } from './clustering.ts'
import type { PairGroup } from './pair-group.ts'

const AGR5 = scales.get('AGR5')
const DIF5 = scales.get('DIF5')
if (AGR5 === undefined || DIF5 === undefined) throw new Error('The scales are gone.')

/** One activity in which so many rose by a step, stayed and fell. */
const activity = (up: number, same: number, down: number): PairGroup => ({
  activityId: `${up} ${same} ${down}`,
  invited: 50,
  months: 6,
  leftOut: 0,
  hidden: null,
  cells: [
    { earlierChoice: '3', laterChoice: '4', pairs: up },
    { earlierChoice: '3', laterChoice: '3', pairs: same },
    { earlierChoice: '4', laterChoice: '3', pairs: down },
  ],
})

it('is large where activities differ and their people do not', () => {
  const apart = clusteringOf([activity(12, 0, 0), activity(0, 12, 0), activity(0, 0, 12)], AGR5)
  expect(apart?.intraclassCorrelation).toBeCloseTo(1, 12)
  expect(apart?.designEffect).toBeCloseTo(12, 12)
})

it('is one where activities do not differ more than their people', () => {
  expect(clusteringOf([activity(4, 4, 4), activity(4, 4, 4)], AGR5)?.designEffect).toBe(1)
})

it('is nothing for one activity, for one that nobody moved in, and where no mean is taken', () => {
  expect(clusteringOf([activity(4, 4, 4)], AGR5)).toBeNull()
  expect(clusteringOf([activity(0, 9, 0), activity(0, 8, 0)], AGR5)).toBeNull()
  expect(clusteringOf([activity(4, 4, 4), activity(1, 2, 9)], DIF5)).toBeNull()
})
