import type { Answers } from '@estela/core'

/** Whether a page or question with this `visibleIf` is asked after `answers`. */
export function isAsked(visibleIf: string | undefined, answers: Answers): boolean {
  if (visibleIf === undefined) return true
  const rule = RULES[visibleIf]
  if (rule === undefined) throw new Error(`The sample answers know no rule for: ${visibleIf}`)
  return rule(answers)
}

const RESULTS = ['faster-handling', 'fewer-errors', 'new-service', 'new-guide', 'more-users', 'better-coordination']

/** Every condition of the ready questionnaires, as survey-core reads it; a test lets survey-core confirm the outcome. */
const RULES: Readonly<Record<string, (answers: Answers) => boolean>> = {
  "{G_01} = 'yes'": ({ G_01 }) => G_01 === 'yes',
  '{LA_STG} >= 1': ({ LA_STG }) => Number(LA_STG) >= 1,
  '{LA_STG} <> 0': ({ LA_STG }) => LA_STG !== 0,
  '{LA_STG} >= 5 and {LA_STG} <= 8': ({ LA_STG }) => Number(LA_STG) >= 5 && Number(LA_STG) <= 8,
  "{CB_JOB} <> 'left-ip'": ({ CB_JOB }) => CB_JOB !== 'left-ip',
  "{CB_JOB} anyof ['both-same', 'same-institution']": ({ CB_JOB }) =>
    CB_JOB === 'both-same' || CB_JOB === 'same-institution',
  '{CB_APL} >= 2': ({ CB_APL }) => Number(CB_APL) >= 2,
  "{CB_RES} anyof ['faster-handling', 'fewer-errors', 'new-service', 'new-guide', 'more-users', 'better-coordination']":
    ({ CB_RES }) => Array.isArray(CB_RES) && CB_RES.some((result) => RESULTS.includes(result)),
}
