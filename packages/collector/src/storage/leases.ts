import type { Store } from './store.ts'

/**
 * Takes, or keeps, what only one may do at a time. Somebody who has not been heard of until the end of their lease has
 * lost it.
 * @returns whether `holder` has it now, until `until`
 */
export async function holdLease(store: Store, name: string, holder: string, now: Date, until: Date): Promise<boolean> {
  const [taken = 0] = await store.write([
    {
      sql: `INSERT INTO lease (name, holder, held_until) VALUES (?, ?, ?)
            ON CONFLICT DO UPDATE SET holder = excluded.holder, held_until = excluded.held_until
              WHERE lease.holder = excluded.holder OR lease.held_until <= ?`,
      args: [name, holder, until.toISOString(), now.toISOString()],
    },
  ])
  return taken === 1
}

/** Gives it back, so that nobody has to wait for its end. */
export const releaseLease = (store: Store, name: string, holder: string): Promise<unknown> =>
  store.write([{ sql: 'DELETE FROM lease WHERE name = ? AND holder = ?', args: [name, holder] }])
