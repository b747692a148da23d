/** A reproducible stream of chance. */
export interface Random {
  /** Uniform, 0 up to but not including 1. */
  readonly uniform: () => number
  /** Standard normal. */
  readonly normal: () => number
  /** True in `share` (0–1) of the cases. */
  readonly chance: (share: number) => boolean
  /** One of `options`, which must not be empty. */
  readonly pick: <Option>(options: readonly Option[]) => Option
}

/** The same `seed` always gives the same stream. */
export function createRandom(seed: number): Random {
  const uniform = mulberry32(seed)
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    chance: (share) => uniform() < share,
    pick: (options) => {
      const option = options[Math.floor(uniform() * options.length)]
      if (option === undefined) throw new RangeError('Nothing to pick from.')
      return option
    },
  }
}

/** Generator of 32 random bits with 32 bits of state. Source: T. Ettinger, mulberry32 (2017). */
function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}
