import { expect, it } from 'vitest'
import { levelsOf } from './levels.ts'

it('rows stand by level, within a level as they come, and an empty level is not there', () => {
  const rows = [
    { item: 'LA.B', level: 'L3' },
    { item: 'LA.C', level: 'L1' },
    { item: 'LA.A', level: 'L1' },
  ] as const
  expect(levelsOf(rows).map((group) => [group.level, group.rows.map(({ item }) => item)])).toEqual([
    ['L1', ['LA.C', 'LA.A']],
    ['L3', ['LA.B']],
  ])
})
