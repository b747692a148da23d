import type { Store } from './store.ts'

/** Whether the database answers and its schema is there. */
export const isReadable = (store: Store): Promise<boolean> =>
  store.read('SELECT count(*) AS migrations FROM migration').then(
    ([row]) => Number(row?.migrations ?? 0) > 0,
    () => false,
  )
