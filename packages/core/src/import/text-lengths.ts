/** The longest texts that a table may bring, in characters. */
export const TEXT_LENGTHS = { name: 200, title: 300, place: 200, priorities: 2_000 } as const
