/** Runs tasks one after the other: what one has checked against the database still holds when it writes. */
export type OneAtATime = <T>(task: () => Promise<T>) => Promise<T>

export function oneAtATime(): OneAtATime {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const run = last.then(task, task)
    last = run.catch(() => {})
    return run
  }
}
