import { GOLDEN_PAIRS } from './golden-pairs.ts'
import type { AnswerLists } from './paired-answers.ts'

/** Reference figures of the studies of `GOLDEN_PAIRS`, by their name. */
export interface GoldenEffects {
  readonly name: string
  readonly signP: number
  /** Rank-biserial correlations. */
  readonly dropped: number
  readonly pratt: number
  readonly dz: number
  readonly dav: number
  /** d_z times the exact Hedges correction; null where no reference was computed. */
  readonly gz: number | null
}

/** scipy 1.17.1 (binomtest, rankdata) and numpy. */
const EFFECTS: readonly GoldenEffects[] = [
  {
    name: 'A, mixed',
    signP: 0.125,
    dropped: -0.8214285714285714,
    pratt: -0.7619047619047619,
    dz: -0.67700320038633,
    dav: -0.5980999726097405,
    gz: -0.6295857675842653,
  },
  {
    name: 'C, five of five lower',
    signP: 0.0625,
    dropped: -1,
    pratt: -1,
    dz: -2.556038601690775,
    dav: -1.9798989873223327,
    gz: -2.039423737105214,
  },
  {
    name: 'D, six of six lower',
    signP: 0.03125,
    dropped: -1,
    pratt: -1,
    dz: -2.5819888974716108,
    dav: -1.556997888323046,
    gz: -2.1708037636748028,
  },
  {
    name: 'E, four pairs',
    signP: 0.25,
    dropped: 1,
    pratt: 1,
    dz: 1.5,
    dav: 0.6599120175960899,
    gz: 1.0854018818374016,
  },
  {
    name: 'F, many zeros',
    signP: 0.2890625,
    dropped: 0.3333333333333333,
    pratt: 0.45454545454545453,
    dz: 0.20129909839395208,
    dav: 0.28467991504220314,
    gz: 0.19322908858267263,
  },
  {
    name: 'G, bigger steps',
    signP: 0.0703125,
    dropped: 0.8888888888888888,
    pratt: 0.8461538461538461,
    dz: 0.9719673332444924,
    dav: 1.1950602554199965,
    gz: 0.8882565414947059,
  },
  {
    name: 'H, sixty pairs',
    signP: 0.042773945257067694,
    dropped: -0.45806451612903226,
    pratt: -0.4197802197802198,
    dz: -0.32343458237797357,
    dav: -0.20640089288519728,
    gz: null,
  },
]

export const GOLDEN_EFFECTS: readonly (GoldenEffects & AnswerLists)[] = GOLDEN_PAIRS.map(({ name, earlier, later }) => {
  const effects = EFFECTS.find((each) => each.name === name)
  if (effects === undefined) throw new Error(`No effects are known of ${name}`)
  return { ...effects, earlier, later }
})
