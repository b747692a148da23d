import { CONTACT_STEPS, DIMENSIONS } from '@estela/core'
import { z } from 'zod'
import { LocalizedText } from './localized-text.ts'

const Count = z.number().int().nonnegative()
const Rate = z.number().min(0).max(1).nullable()

export const Mix = z.record(
  z.enum(DIMENSIONS),
  z.array(z.object({ category: z.string(), people: Count.nullable() })).readonly(),
)
export type Mix = z.infer<typeof Mix>

/** The waves of one turn of all studies asked for: the immediate ones, the first follow-ups, and so on. */
export const WaveParticipation = z.object({
  /** 0 for the immediate wave, 1 for the first delayed one. */
  followUp: Count,
  activities: Count,
  /** Whether answers are still taken in any of them; the rates are then how things stand. */
  isOpen: z.boolean(),
  invited: Count,
  complete: Count,
  partial: Count,
  breakOff: Count,
  refused: Count,
  silent: Count,
  /** Without any sign of life, and the address takes no mail: of unknown eligibility. */
  undeliverable: Count,
  /** Should never have been asked; not among the invited. */
  ineligible: Count,
  /** Complete answers that came after the window of their wave: kept, and in no comparison. */
  outsideWindow: Count,
  /** Who answered, of one activity; null for several, and when fewer than five did. A hidden cell is null. */
  mix: Mix.nullable(),
  rates: z.object({
    rr1: Rate,
    rr2: Rate,
    rr3: Rate,
    rr4: Rate,
    rr5: Rate,
    rr6: Rate,
    coop1: Rate,
    coop3: Rate,
    ref1: Rate,
    con1: Rate,
  }),
  /** Complete answers by the end of each day since the wave opened; days without an answer are left out. */
  arrivals: z.array(z.object({ day: z.number().int(), submissions: Count })).readonly(),
  /** Letters that have gone, by step, with the day since opening by which half of them had. */
  letters: z.array(z.object({ step: z.enum(CONTACT_STEPS), letters: Count, day: z.number().int() })).readonly(),
  /** Days from opening to the end of the window and to closing; several when the waves differ. */
  windowDays: z.array(z.number()).readonly(),
  openDays: z.array(z.number()).readonly(),
})
export type WaveParticipation = z.infer<typeof WaveParticipation>

/** Who was asked, who answered, and who came back. */
export const Participation = z.object({
  waves: z.array(WaveParticipation),
  /** For the follow-up asked for; null when no study has come so far. */
  panel: z
    .object({
      invited: Count,
      answeredEarlier: Count,
      stayed: Count,
      replaced: Count,
      /** Came back after the window of the later wave. */
      late: Count,
      left: Count,
      retention: Rate,
      panelYield: Rate,
      sentence: LocalizedText,
    })
    .nullable(),
  /** Categories whose share of those who answered moved by more than 20 points between the waves compared. */
  shifts: z.array(z.object({ dimension: z.enum(DIMENSIONS), category: z.string() })),
  isSample: z.boolean(),
})
export type Participation = z.infer<typeof Participation>
