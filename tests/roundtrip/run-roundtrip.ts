import { readDefinitions } from '../differential/run-differential.ts'
import { type RoundTrip, tryRoundTrip } from './try-roundtrip.ts'

/**
 * Opens, edits, takes back and saves every definition of a file, and prints how many came back equal.
 * @returns the exit code: 1 when any came back different
 */
export function runRoundTrip(path: string): number {
  let equal = 0
  const different: string[] = []
  for (const [index, { id, definition }] of readDefinitions(path).entries()) {
    const trip = attempted(definition, index + 1)
    if (trip.outcome === 'equal') equal += 1
    else different.push(`${id}: ${trip.why}`)
    if ((index + 1) % 500 === 0) console.error(`${index + 1} definitions …`)
  }
  for (const line of different) console.log(`DIFFERENT ${line}`)
  console.log(`${equal} equal, ${different.length} different`)
  return different.length > 0 ? 1 : 0
}

function attempted(definition: unknown, seed: number): RoundTrip {
  try {
    return tryRoundTrip(definition, seed)
  } catch (error) {
    return { outcome: 'different', why: String(error) }
  }
}
