import { parseArgs } from 'node:util'
import { simulateCommand } from './simulation/simulate-command.ts'

const USAGE = `Usage:
  estela simulate [--activities 200] [--people 5000] [--years 5] [--seed 1]
      Plays years of waves and letters through the schedule on a database of its own, with a clock of its own.
      Ends with 1 if a quiet period was violated, a letter went twice, or one was overdue.
`

const [command, ...args] = process.argv.slice(2)

if (command === 'simulate') process.exitCode = await simulate(args)
else {
  console.error(USAGE)
  process.exitCode = command === undefined || command === 'help' ? 0 : 2
}

async function simulate(given: readonly string[]): Promise<number> {
  const count = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      args: [...given],
      options: { activities: count, people: count, years: count, seed: count },
    })
    const size = {
      activities: wholeNumber(values.activities, 200),
      people: wholeNumber(values.people, 5000),
      years: wholeNumber(values.years, 5),
      seed: wholeNumber(values.seed, 1),
    }
    return await simulateCommand(size, console.log)
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    console.error(`${error.message}\n\n${USAGE}`)
    return 2
  }
}

function wholeNumber(text: string | undefined, otherwise: number): number {
  const value = Number(text ?? otherwise)
  if (!Number.isInteger(value) || value < 1 || value > 1_000_000)
    throw new RangeError(`"${text}" is not a whole number from 1 on.`)
  return value
}
