import type { Item } from '@estela/core/questionnaire/item'
import { useMemo } from 'react'
import { useLibrary } from '../library/library-context.ts'
import { useCounterpart } from './counterpart.tsx'
import { placedItems } from './placed-items.ts'

/** What the counterpart and the questionnaires of the library measure, each construct once, those of the counterpart first. */
export function useKnownItems(): readonly Item[] {
  const { counterpart } = useCounterpart()
  const library = useLibrary()
  return useMemo(() => {
    const definitions = [...(counterpart === null ? [] : [counterpart]), ...library].map(({ definition }) => definition)
    const items = definitions.flatMap(placedItems).map(({ item }) => item)
    return [...new Map(items.toReversed().map((item) => [item.construct, item])).values()].toReversed()
  }, [counterpart, library])
}
