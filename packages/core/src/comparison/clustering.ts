import { designEffect } from '@estela/statistics'
import { isAveraged, type Scale } from '../questionnaire/scales.ts'
import type { Clustering } from './change.ts'
import type { PairGroup } from './pair-group.ts'
import { transitionsOf } from './transitions.ts'

/** People of one activity are alike: by how much do their changes count for less than those of so many strangers? */
export function clusteringOf(shown: readonly PairGroup[], scale: Scale): Clustering | null {
  if (shown.length < 2 || !isAveraged(scale.id)) return null
  const effect = designEffect(shown.map(({ cells }) => differencesOf(transitionsOf(scale, cells))))
  return effect && { intraclassCorrelation: effect.intraclassCorrelation, designEffect: effect.designEffect }
}

function differencesOf({ values, table }: ReturnType<typeof transitionsOf>) {
  const counts = new Map<number, number>()
  table.forEach((row, from) => {
    row.forEach((pairs, to) => {
      const difference = (values[to] ?? 0) - (values[from] ?? 0)
      if (pairs > 0) counts.set(difference, (counts.get(difference) ?? 0) + pairs)
    })
  })
  return { values: [...counts.keys()], counts: [...counts.values()] }
}
