import { type InstitutionDetails, ProblemError } from '@estela/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHeading } from '../navigation/page-heading.tsx'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { CollectorState } from '../problems/collector-state.tsx'
import styles from './address-book.module.css'
import { institutionQuery } from './address-book.query.ts'
import { ArchiveSection } from './archive-section.tsx'
import { BackToList } from './new-record-page.tsx'
import { RecordSection } from './record-section.tsx'

/** One institution, to be changed or archived. */
export function InstitutionPage() {
  const t = useTranslations('workspace')
  const say = useTranslations('addressBook')
  const { institutionId = '' } = useParams()
  const query = useQuery(institutionQuery(institutionId))
  const isUnknown = query.error instanceof ProblemError && query.error.problem === 'institution-unknown'
  const title = isUnknown ? say('unknown-institution') : t('institution')
  return (
    <>
      <PageHeading title={query.data?.name ?? title} above={<BackToList kind="institutions" />} />
      {isUnknown ? (
        <p>{say('unknown-text')}</p>
      ) : (
        <CollectorState query={query}>{(institution) => <Sections institution={institution} />}</CollectorState>
      )}
    </>
  )
}

function Sections({ institution }: { readonly institution: InstitutionDetails }) {
  const say = useTranslations('addressBook')
  const { id, code, people, record, archivedAt } = institution
  return (
    <div className={styles.sections}>
      {people > 0 && (
        <p>
          <ScopedLink to="/people" parameters={{ institution: code, country: null }}>
            {say('people-of')}
          </ScopedLink>
        </p>
      )}
      <RecordSection kind="institutions" record={record} />
      <ArchiveSection kind="institutions" id={id} archivedAt={archivedAt} />
    </div>
  )
}
