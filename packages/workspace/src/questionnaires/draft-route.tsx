import { ProblemError } from '@estela/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHeading } from '../navigation/page-heading.tsx'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { CollectorState } from '../problems/collector-state.tsx'
import { DraftPage } from './draft-page.tsx'
import { draftQuery } from './questionnaires.query.ts'

/** Loads the draft of a questionnaire and hands it to its page. */
export function DraftRoute() {
  const t = useTranslations('questionnaires')
  const { code = '' } = useParams()
  const query = useQuery(draftQuery(code))
  const isGone = query.error instanceof ProblemError && query.error.problem === 'draft-unknown'
  return (
    <>
      <PageHeading
        title={t('draft-of', { code })}
        above={
          <>
            <ScopedLink to="/questionnaires">{t('all')}</ScopedLink> ·{' '}
            <ScopedLink to={`/questionnaires/${code}`}>{code}</ScopedLink>
          </>
        }
      />
      {isGone ? (
        <p>{t('draft-gone')}</p>
      ) : (
        <CollectorState query={query}>{(draft) => <DraftPage key={code} draft={draft} />}</CollectorState>
      )}
    </>
  )
}
