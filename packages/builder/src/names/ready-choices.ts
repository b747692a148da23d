import type { PlainObject } from '@estela/core/json/plain-object'

/** The choices that a switch adds to those that the author wrote, and where their text stands. */
const READY_CHOICES = [
  { ready: 'other', shown: ['showOtherItem', 'hasOther'], text: 'otherText' },
  { ready: 'none', shown: ['showNoneItem', 'hasNone'], text: 'noneText' },
  { ready: 'refused', shown: ['showRefuseItem'], text: 'refuseText' },
  { ready: 'dontknow', shown: ['showDontKnowItem'], text: 'dontKnowText' },
] as const
export type ReadyChoice = (typeof READY_CHOICES)[number]

/** Which of survey-core's ready choices does a question offer? */
export const readyChoicesOf = (element: PlainObject): ReadyChoice[] =>
  READY_CHOICES.filter(({ shown }) => shown.some((property) => element[property] === true))
