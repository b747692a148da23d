import type { ImportStatus } from '@estela/contract'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { Listing } from '../listing/listing.tsx'
import styles from './address-book.module.css'
import { Written } from './import-problems.tsx'

/** The first records that a table would add or change, and what would be different. */
export function ImportExamples({ status: { examples } }: { readonly status: ImportStatus }) {
  const say = useTranslations('addressBook')
  const headingId = useId()
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId}>{say('changes')}</h3>
      <Listing
        caption={say('changes-count', { count: examples.length })}
        rows={examples}
        rowKey={({ code }) => code}
        columns={[
          { id: 'code', header: say('column-code'), cell: ({ code }) => code },
          {
            id: 'change',
            header: say('changes'),
            cell: ({ before, after }) =>
              before === null ? <NewRecord texts={after} /> : <Differences before={before} after={after} />,
          },
        ]}
      />
    </section>
  )
}

type Texts = Readonly<Record<string, string>>

function NewRecord({ texts }: { readonly texts: Texts }) {
  const say = useTranslations('addressBook')
  const words = Object.entries(texts).filter(([name, text]) => name !== 'code' && text !== '')
  return (
    <>
      <span className="badge">{say('change-new')}</span> {words.map(([, text]) => text).join(' · ')}
    </>
  )
}

function Differences({ before, after }: { readonly before: Texts; readonly after: Texts }) {
  const say = useTranslations('addressBook')
  return (
    <ul className={styles.differences}>
      {Object.entries(after).map(([name, text]) => (
        <li key={name}>
          {say.rich('change-from-to', {
            column: () => <code>{name}</code>,
            before: () => <Written text={before[name] ?? ''} />,
            after: () => <Written text={text} />,
          })}
        </li>
      ))}
    </ul>
  )
}
