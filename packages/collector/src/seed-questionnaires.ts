import { questionnaires } from '@estela/seeds'
import { insertVersion } from './storage/questionnaires.ts'
import type { Statement } from './storage/store.ts'

/** Id of the first version of a questionnaire that comes with the program. */
export const seedVersionId = (code: string): string => `${code}-1`

/** Publishes the questionnaires that come with the program. */
export const seedQuestionnaires = (now: Date): Statement[] =>
  questionnaires.map((seed) =>
    insertVersion({
      ...seed,
      id: seedVersionId(seed.code),
      version: 1,
      definition: { ...seed.definition },
      publishedAt: now.toISOString(),
    }),
  )
