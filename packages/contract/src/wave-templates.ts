import { CATEGORIES, WAVE_KINDS } from '@estela/core'
import { z } from 'zod'
import { EndDate } from './end-dates.ts'
import { Country } from './instants.ts'
import { LocalizedText } from './localized-text.ts'
import { AgendaEntry } from './timelines.ts'

/** Least and most that a field of a planned wave may hold; what else must fit is checked as a whole. */
export const PLANNED_WAVE_LIMITS = {
  offsetMonths: [-60, 120],
  offsetDays: [-366, 366],
  windowDays: [0, 1000],
  openDays: [0, 1000],
  preNoticeDays: [0, 180],
  reminderDays: [0, 366],
  replyByDays: [1, 366],
} as const

const days = ([least, most]: readonly [number, number]) => z.number().int().min(least).max(most)

/** A wave as a template plans it. */
export const PlannedWave = z.strictObject({
  kind: z.enum(WAVE_KINDS),
  /** Calendar months from the end date to the opening; negative for a baseline. */
  offsetMonths: days(PLANNED_WAVE_LIMITS.offsetMonths),
  /** Days on top of the months. */
  offsetDays: days(PLANNED_WAVE_LIMITS.offsetDays),
  /** For so many days the answers speak for the time of the wave. */
  windowDays: days(PLANNED_WAVE_LIMITS.windowDays),
  /** For so many days answers are taken at all. */
  openDays: days(PLANNED_WAVE_LIMITS.openDays),
  questionnaire: z.string().min(1).max(20),
  contact: z.strictObject({
    /** So many days before the opening people are told of it; null for no such letter. */
    preNoticeDays: days(PLANNED_WAVE_LIMITS.preNoticeDays).nullable(),
    /** From a person's own invitation to each reminder. */
    reminderDays: z.array(days(PLANNED_WAVE_LIMITS.reminderDays)).max(10),
    /** From a person's own invitation to the day until which an answer is asked for. */
    replyByDays: days(PLANNED_WAVE_LIMITS.replyByDays),
  }),
})
export type PlannedWave = z.infer<typeof PlannedWave>

/** The waves that follow from an activity of one category. */
export const WaveTemplate = z.object({
  category: z.enum(CATEGORIES),
  waves: z.array(PlannedWave),
  /** An evaluator has changed it. */
  isOwn: z.boolean(),
})
export type WaveTemplate = z.infer<typeof WaveTemplate>

export const WaveTemplateList = z.object({
  templates: z.array(WaveTemplate),
  /** What can be asked: the newest version of each published questionnaire. */
  questionnaires: z.array(z.object({ code: z.string(), version: z.number().int(), title: LocalizedText })),
})
export type WaveTemplateList = z.infer<typeof WaveTemplateList>

export const WaveTemplateDraft = z.strictObject({ waves: z.array(PlannedWave).max(20) })
export type WaveTemplateDraft = z.infer<typeof WaveTemplateDraft>

/** An imagined activity for which a template is tried out. */
export const WaveTemplateTrial = z.strictObject({ ...WaveTemplateDraft.shape, endDate: EndDate, country: Country })
export type WaveTemplateTrial = z.infer<typeof WaveTemplateTrial>

export const WaveTemplatePreview = z.object({
  timeZone: z.string(),
  /** The days of each wave, in the order in which the template names them; empty when something is wrong with it. */
  waves: z.array(z.array(AgendaEntry)),
  /** What keeps the template from being used, with JSON pointers into the request. */
  problems: z.array(z.object({ pointer: z.string(), code: z.string() })),
})
export type WaveTemplatePreview = z.infer<typeof WaveTemplatePreview>
