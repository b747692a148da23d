import { languagesOf } from '@estela/core/questionnaire/respondent-definition'
import type { CheckReply, CheckRequest } from './check-answer.ts'
import { estimateMinutes } from './estimate-minutes.ts'
import { runChecks } from './run-checks.ts'

/** Checks one questionnaire after another, in the order they come; asks nobody and keeps nothing. */
addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  const { document, options } = data
  const minutes = languagesOf(document).map((language) => [language, estimateMinutes(document, language)])
  reply({ findings: runChecks(document, options), minutes: Object.fromEntries(minutes) })
})

reply('loaded')

function reply(said: CheckReply): void {
  postMessage(said)
}
