import {
  bowkerSymmetry,
  cohenDav,
  cohenDz,
  hedgesCorrection,
  mcnemar,
  newcombePairedDifference,
  rankBiserial,
  stuartMaxwell,
  type TransitionTable,
  tangoPairedDifference,
} from '@estela/statistics'
import { isAveraged, type Scale, scales } from '../questionnaire/scales.ts'
import type { Change, Effects, Favourable, Pooling } from './change.ts'

const FIGURES_MIN = 10
/** Below this many pairs the table itself says more than a test of it (methodology M5). */
const TABLE_TESTS_MIN = 40

/**
 * Figures for those who check: effect sizes, tests of the table, the share of favourable answers. Of activities side by
 * side nothing is tested together, and no interval covers them.
 */
export function annexOfChange(
  answers: TransitionTable,
  scale: Scale,
  pooling: Pooling,
): Pick<Change, 'effects' | 'symmetry' | 'homogeneity' | 'favourable'> {
  const pairs = answers.table.flat().reduce((sum, count) => sum + count, 0)
  if (pairs < FIGURES_MIN) return { effects: null, symmetry: null, homogeneity: null, favourable: null }
  const effects = effectsOf(answers, pairs, scale)
  if (pooling === 'apart') return { effects, symmetry: null, homogeneity: null, favourable: null }
  return {
    effects,
    symmetry: pairs < TABLE_TESTS_MIN ? null : bowkerSymmetry(answers),
    homogeneity: pairs < TABLE_TESTS_MIN ? null : stuartMaxwell(answers),
    favourable: favourableOf(answers, scale),
  }
}

function effectsOf(answers: TransitionTable, pairs: number, { id }: Scale): Effects {
  const cohenDzOrNull = isAveraged(id) ? cohenDz(answers) : null
  return {
    rankBiserial: rankBiserial(answers),
    cohenDz: cohenDzOrNull,
    hedgesGz: cohenDzOrNull === null ? null : cohenDzOrNull * hedgesCorrection(pairs - 1),
    cohenDav: isAveraged(id) ? cohenDav(answers) : null,
  }
}

/** The upper two of five steps, where more is better. */
function favourableOf({ table }: TransitionTable, { id, steps }: Scale): Favourable | null {
  if (!scales.has(id) || steps.length !== 5 || !isAveraged(id)) return null
  const cell = (isEarlier: boolean, isLater: boolean) =>
    table
      .flatMap((row, from) => row.map((count, to) => (from >= 3 === isEarlier && to >= 3 === isLater ? count : 0)))
      .reduce((sum, count) => sum + count, 0)
  const answers = {
    values: [0, 1],
    table: [
      [cell(false, false), cell(false, true)],
      [cell(true, false), cell(true, true)],
    ],
  }
  const { difference, low, high } = newcombePairedDifference(answers)
  const tango = tangoPairedDifference(answers)
  return {
    earlier: cell(true, false) + cell(true, true),
    later: cell(false, true) + cell(true, true),
    difference: { value: difference, low, high },
    tango: { low: tango.low, high: tango.high },
    midP: mcnemar(answers).midP,
  }
}
