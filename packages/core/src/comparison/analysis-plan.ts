import type { Wave } from '../wave/wave.ts'

/** One item that the plan names as what the wave is to show. */
export interface PlannedItem {
  /** Construct code of an `S` item. */
  readonly item: string
  /** The smallest change of the mean that matters, in steps of the scale; null when none was set. */
  readonly threshold: number | null
}

/** What an evaluator commits to look at in a delayed wave before its answers are all in. */
export interface AnalysisPlan {
  readonly waveId: string
  readonly items: readonly PlannedItem[]
  readonly savedAt: Date
  /** When it was locked by hand; null when only the closing of the wave locks it. */
  readonly lockedAt: Date | null
}

/** Holm's adjustment is for a few named questions. */
export const PLANNED_ITEMS_MAX = 6

/** Whether the plan can no longer change: it was locked, or its wave has closed. */
export const isPlanLocked = (plan: AnalysisPlan | null, { closesAt }: Pick<Wave, 'closesAt'>, now: Date): boolean =>
  now >= closesAt || (plan?.lockedAt ?? null) !== null

/** Only a locked plan makes an item confirmatory: one that can still change may have been written after a look. */
export const confirmatoryItems = (
  plan: AnalysisPlan | null,
  wave: Pick<Wave, 'closesAt'>,
  now: Date,
): readonly PlannedItem[] => (plan !== null && isPlanLocked(plan, wave, now) ? plan.items : [])
