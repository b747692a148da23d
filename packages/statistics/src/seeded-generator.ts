/** Gives the next uniform number: at least 0, below 1, in steps of 2⁻⁵³. */
export type Uniform = () => number

/**
 * A small generator of uniform numbers: the same seed gives the same numbers on every machine, so that a figure that
 * rests on resampling can be computed again. Not for secrets.
 * @param seed whole number
 * @throws {RangeError} when the seed is not a whole number that a JavaScript number holds exactly
 * @source xoshiro128** of D. Blackman and S. Vigna (2021), Scrambled linear pseudorandom number generators, ACM TOMS
 *   47:36; its state is filled from the seed with the finalizer of MurmurHash3 (A. Appleby) over a Weyl sequence.
 */
export function seededGenerator(seed: number): Uniform {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed must be a whole number, not ${seed}`)
  let [a, b, c, d] = startingState(seed)
  const nextWord = (): number => {
    const word = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotated(d, 11)
    return word
  }
  return () => ((nextWord() >>> 5) * 2 ** 26 + (nextWord() >>> 6)) / 2 ** 53
}

function startingState(seed: number): readonly [number, number, number, number] {
  const low = seed | 0
  const high = Math.floor(seed / 2 ** 32) | 0
  const word = (index: number) => mixed((mixed((low + Math.imul(index, 0x9e3779b9)) | 0) + high) | 0)
  return [word(1), word(2), word(3), word(4)]
}

function mixed(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}

const rotated = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits))
