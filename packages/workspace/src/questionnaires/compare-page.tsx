import type { QuestionnaireDetails, QuestionnaireDifference } from '@estela/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHeading } from '../navigation/page-heading.tsx'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { CollectorState } from '../problems/collector-state.tsx'
import { CompareForm } from './compare-form.tsx'
import { DifferenceList } from './difference-list.tsx'
import { differenceQuery, questionnaireQuery } from './questionnaires.query.ts'

/** What is not the same in two versions of a questionnaire, or in a version and the draft. */
export function ComparePage() {
  const t = useTranslations('questionnaires')
  const { code = '' } = useParams()
  const query = useQuery(questionnaireQuery(code))
  return (
    <>
      <PageHeading
        title={t('compare-of', { code })}
        above={
          <>
            <ScopedLink to="/questionnaires">{t('all')}</ScopedLink> ·{' '}
            <ScopedLink to={`/questionnaires/${code}`}>{code}</ScopedLink>
          </>
        }
      />
      <CollectorState query={query}>{(questionnaire) => <Comparison questionnaire={questionnaire} />}</CollectorState>
    </>
  )
}

function Comparison({ questionnaire }: { readonly questionnaire: QuestionnaireDetails }) {
  const [search] = useSearchParams()
  const { code, versions, draft } = questionnaire
  const from = search.get('from') ?? ''
  const to = search.get('to') ?? ''
  const asked = { from: versionIn(from), to: to === 'draft' ? ('draft' as const) : versionIn(to) }
  return (
    <>
      <CompareForm
        key={`${from} ${to}`}
        code={code}
        versions={versions.map(({ version }) => version)}
        hasDraft={draft !== null}
        {...(from !== '' && { from })}
        {...(to !== '' && { to })}
      />
      {asked.from !== null && asked.to !== null && <Difference code={code} from={asked.from} to={asked.to} />}
    </>
  )
}

const versionIn = (text: string): number | null => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null)

function Difference(props: { readonly code: string } & Pick<QuestionnaireDifference, 'from' | 'to'>) {
  const t = useTranslations('questionnaires')
  const query = useQuery(differenceQuery(props.code, { from: props.from, to: props.to }))
  return (
    <CollectorState query={query} isEmpty={({ elements }) => elements.length === 0} empty={<p>{t('compare-same')}</p>}>
      {({ elements }) => <DifferenceList elements={elements} />}
    </CollectorState>
  )
}
