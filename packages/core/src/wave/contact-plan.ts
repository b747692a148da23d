/** The letters of one wave to one person, in the order in which they go. */
export const CONTACT_STEPS = ['pre-notice', 'invitation', 'reminder-1', 'reminder-2', 'reminder-3'] as const
export type ContactStep = (typeof CONTACT_STEPS)[number]

/** When the people of a wave hear of it. All in whole days. */
export interface ContactPlan {
  /** So many days before the wave opens somebody known tells that it will; null for no such letter. */
  readonly preNoticeDays: number | null
  /** Days from a person's own invitation to each reminder, at most three, ascending. */
  readonly reminderDays: readonly number[]
  /** Days from a person's own invitation to the day until which an answer is asked for. */
  readonly replyByDays: number
}

/** An invitation and three reminders (methodology 2.3): nobody is asked more often about one wave. */
export const REMINDERS_MAX = 3

/** The default: reminders after 4, 10 and 17 days, answers asked for within 24. */
export const PROMPT_CONTACT: ContactPlan = { preNoticeDays: null, reminderDays: [4, 10, 17], replyByDays: 24 }

/** For waves long after the activity: two weeks before, people are asked whether their address still holds. */
export const LATER_CONTACT: ContactPlan = { ...PROMPT_CONTACT, preNoticeDays: 14 }
