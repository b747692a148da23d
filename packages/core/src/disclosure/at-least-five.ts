/** The smallest number of people that is shown. */
export const SMALLEST_GROUP = 5

/** A number of people, or null when it is smaller than five: who they are could be guessed. */
export function atLeastFive(people: number): number | null {
  return people < SMALLEST_GROUP ? null : people
}

/**
 * A number of people over several groups, counting only groups that may be shown alone. A small group that is left out
 * of every sum cannot be found by subtracting one sum from another.
 * @returns null when no group has five people
 */
export function sumOfGroups(peopleByGroup: readonly number[]): number | null {
  return atLeastFive(peopleByGroup.reduce((sum, people) => sum + (atLeastFive(people) ?? 0), 0))
}
