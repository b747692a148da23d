/** Fewest people that a shown group may have (methodology 2.6). */
export const GROUP_MIN = 5

/** The number of people, or null in place of one to four; nobody may be said. */
export const atLeastFive = (people: number): number | null => (people > 0 && people < GROUP_MIN ? null : people)
