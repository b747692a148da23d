import type { ReactNode } from 'react'
import { PageWords } from '../navigation/page-words.tsx'
import { BeginPage } from './begin-page.tsx'
import { ComparePage } from './compare-page.tsx'
import { DraftRoute } from './draft-route.tsx'
import { QuestionnairePage } from './questionnaire-page.tsx'
import { questionnairesMessages } from './questionnaires-messages.ts'
import { QuestionnairesPage } from './questionnaires-page.tsx'
import { VersionPage } from './version-page.tsx'

const withWords = (page: ReactNode): ReactNode => (
  <PageWords words={{ questionnaires: questionnairesMessages }}>{page}</PageWords>
)

/** The pages of questionnaires, with their words. */
export const questionnairePages = {
  list: withWords(<QuestionnairesPage />),
  begin: withWords(<BeginPage />),
  questionnaire: withWords(<QuestionnairePage />),
  draft: withWords(<DraftRoute />),
  compare: withWords(<ComparePage />),
  version: withWords(<VersionPage />),
}
