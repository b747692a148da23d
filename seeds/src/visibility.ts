import type { Answers } from '@estela/core'

/** Whether a page or question with this `visibleIf` is asked after `answers`. */
export function isAsked(visibleIf: string | undefined, answers: Answers): boolean {
  if (visibleIf === undefined) return true
  const rule = RULES[visibleIf]
  if (rule === undefined) throw new Error(`The sample answers know no rule for: ${visibleIf}`)
  return rule(answers)
}

const isOneOf = (answer: unknown, ...choices: readonly string[]): boolean => choices.some((choice) => choice === answer)

/** A question with several answers has one of these among them. */
const hasOneOf = (answer: unknown, ...choices: readonly string[]): boolean =>
  Array.isArray(answer) && answer.some((each) => isOneOf(each, ...choices))

const RESULTS = ['faster-handling', 'fewer-errors', 'new-service', 'new-guide', 'more-users', 'better-coordination']

/** Every condition of the ready questionnaires, as survey-core reads it; a test lets survey-core confirm the outcome. */
const RULES: Readonly<Record<string, (answers: Answers) => boolean>> = {
  "{G_01} = 'yes'": ({ G_01 }) => G_01 === 'yes',
  '{LA_STG} >= 1': ({ LA_STG }) => Number(LA_STG) >= 1,
  '{LA_STG} <> 0': ({ LA_STG }) => LA_STG !== 0,
  '{LA_STG} >= 5 and {LA_STG} <= 8': ({ LA_STG }) => Number(LA_STG) >= 5 && Number(LA_STG) <= 8,
  "{CB_JOB} <> 'left-ip'": ({ CB_JOB }) => CB_JOB !== 'left-ip',
  "{CB_JOB} anyof ['both-same', 'same-institution']": ({ CB_JOB }) => isOneOf(CB_JOB, 'both-same', 'same-institution'),
  '{CB_APL} >= 2': ({ CB_APL }) => Number(CB_APL) >= 2,
  "{CB_RES} anyof ['faster-handling', 'fewer-errors', 'new-service', 'new-guide', 'more-users', 'better-coordination']":
    ({ CB_RES }) => hasOneOf(CB_RES, ...RESULTS),
  '{NS_STG} >= 4': ({ NS_STG }) => Number(NS_STG) >= 4,
  '{PP_STA} >= 1': ({ PP_STA }) => Number(PP_STA) >= 1,
  "{WB_APP} anyof ['applied', 'proposed']": ({ WB_APP }) => isOneOf(WB_APP, 'applied', 'proposed'),
  '{WB_DEC} notempty': ({ WB_DEC }) => WB_DEC !== undefined,
  "{PR_COI} = 'yes'": ({ PR_COI }) => PR_COI === 'yes',
  "{PR_DIS} anyof ['changed', 'noted', 'secretariat', 'open']": ({ PR_DIS }) =>
    hasOneOf(PR_DIS, 'changed', 'noted', 'secretariat', 'open'),
}
