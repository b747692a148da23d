/** Loaded before the collector: its wall clock is ahead by CLOCK_AHEAD_MS, its other clock is not. */
const aheadMs = Number(process.env.CLOCK_AHEAD_MS)
const WallClock = globalThis.Date

globalThis.Date = class extends WallClock {
  constructor(...args) {
    if (args.length === 0) super(WallClock.now() + aheadMs)
    else super(...args)
  }

  static now() {
    return WallClock.now() + aheadMs
  }
}
