/** What happens in a wave, as plans and calendars list it. */
export const AGENDA_KINDS = [
  'pre-notice',
  'opens',
  'invitation',
  'reminder',
  'reply-by',
  'window-ends',
  'closes',
] as const
export type AgendaKind = (typeof AGENDA_KINDS)[number]
