import { languagesOf } from '@estela/core/questionnaire/respondent-definition'
import type { CheckAnswer, CheckRequest } from './check-answer.ts'
import { estimateMinutes } from './estimate-minutes.ts'
import { runChecks } from './run-checks.ts'

/** Checks one questionnaire after another, in the order they come; asks nobody and keeps nothing. */
addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  const { document, options } = data
  const minutes = languagesOf(document).map((language) => [language, estimateMinutes(document, language)])
  const answer: CheckAnswer = { findings: runChecks(document, options), minutes: Object.fromEntries(minutes) }
  postMessage(answer)
})
