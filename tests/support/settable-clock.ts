/** A clock that stands still until it is set. */
export function settableClock(instant: string) {
  let at = new Date(instant)
  return {
    now: () => at,
    set(next: string) {
      at = new Date(next)
    },
  }
}
