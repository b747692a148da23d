import type { AddressBookKind } from '@estela/contract'
import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { countryIn } from '../navigation/scope.ts'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import styles from './address-book.module.css'

/** What can be done with a list of the address book: add a record, import a table, export what there is. */
export function ListActions({ kind }: { readonly kind: AddressBookKind }) {
  const say = useTranslations('addressBook')
  const [search] = useSearchParams()
  const country = countryIn(search)
  const query = country === null ? '' : `?country=${country}`
  return (
    <nav className={styles.actions} aria-label={say('actions')}>
      <ScopedLink to={`/${kind}/new`} className="button">
        {say(`new-${kind}`)}
      </ScopedLink>
      <ScopedLink to={`/import/${kind}`} className="button">
        {say('import-link')}
      </ScopedLink>
      {(['csv', 'xlsx'] as const).map((format) => (
        <a key={format} href={`/api/exports/${kind}.${format}${query}`} download>
          {say(`export-${format}`)}
        </a>
      ))}
    </nav>
  )
}
