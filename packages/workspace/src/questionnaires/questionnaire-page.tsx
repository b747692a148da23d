import type { QuestionnaireDetails } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHeading } from '../navigation/page-heading.tsx'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { CollectorState } from '../problems/collector-state.tsx'
import { CompareForm } from './compare-form.tsx'
import { DraftSection } from './draft-section.tsx'
import { questionnaireQuery } from './questionnaires.query.ts'
import { VersionsSection } from './versions-section.tsx'

/** One questionnaire: its draft, its versions, and what can be done with them. */
export function QuestionnairePage() {
  const t = useTranslations('questionnaires')
  const text = useLocalizedText()
  const { code = '' } = useParams()
  const query = useQuery(questionnaireQuery(code))
  const title = query.data === undefined ? code : text(query.data.title)
  return (
    <>
      <PageHeading
        title={title.trim() === '' ? t('untitled') : title}
        above={
          <>
            <ScopedLink to="/questionnaires">{t('all')}</ScopedLink> · {code}
          </>
        }
      />
      <CollectorState query={query}>{(questionnaire) => <Sections questionnaire={questionnaire} />}</CollectorState>
    </>
  )
}

function Sections({ questionnaire }: { readonly questionnaire: QuestionnaireDetails }) {
  const { code, versions, draft } = questionnaire
  const canCompare = versions.length + (draft === null ? 0 : 1) > 1 && versions.length > 0
  return (
    <>
      <DraftSection questionnaire={questionnaire} />
      <VersionsSection questionnaire={questionnaire} />
      {canCompare && (
        <CompareForm code={code} versions={versions.map(({ version }) => version)} hasDraft={draft !== null} />
      )}
    </>
  )
}
