/** Runs `action` once after `delayMs`; the result calls it off. */
export type Timer = (delayMs: number, action: () => void) => () => void

export const browserTimer: Timer = (delayMs, action) => {
  const id = setTimeout(action, delayMs)
  return () => clearTimeout(id)
}

/** How long to wait before the next attempt: 2 s, 4 s, 8 s …, at most a minute. */
export const backOffMs = (failures: number): number => Math.min(2 ** failures * 1_000, 60_000)
