import type { ImportStatus } from '@estela/contract'
import { queryOptions } from '@tanstack/react-query'
import { collector } from '../collector.ts'

const ASK_AGAIN_MS = 400

export const isUnderWay = ({ state }: Pick<ImportStatus, 'state'>): boolean =>
  state === 'reading' || state === 'applying'

/** How an import stands; asked again while it is under way. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: () => collector.importStatus(id),
    refetchInterval: ({ state: { data } }) => (data !== undefined && isUnderWay(data) ? ASK_AGAIN_MS : false),
  })
