import type { AddressBookKind } from '@estela/contract'
import { useNavigate, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHeading } from '../navigation/page-heading.tsx'
import { carriedSearch } from '../navigation/scope.ts'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { RecordForm } from './record-form.tsx'

/** An empty form; once it is saved, it leads to the page of the record. */
export function NewRecordPage({ kind }: { readonly kind: AddressBookKind }) {
  const say = useTranslations('addressBook')
  const [search] = useSearchParams()
  const navigate = useNavigate()
  return (
    <>
      <PageHeading title={say(`new-${kind}`)} above={<BackToList kind={kind} />} />
      <RecordForm
        kind={kind}
        record={null}
        onSaved={({ id }) => void navigate(`/${kind}/${encodeURIComponent(id)}${carriedSearch(search)}`)}
      />
    </>
  )
}

/** A link to the list that a record belongs to. */
export function BackToList({ kind }: { readonly kind: AddressBookKind }) {
  const t = useTranslations('workspace')
  const say = useTranslations('addressBook')
  const words = { people: say('all-people'), institutions: say('all-institutions'), activities: t('all-activities') }
  return <ScopedLink to={`/${kind}`}>{words[kind]}</ScopedLink>
}
