import { useSettled } from '@estela/ui/use-settled'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './letters.module.css'
import { peopleNamedQuery } from './letters.query.ts'

export interface ChosenPerson {
  readonly id: string
  readonly name: string
}

const SEARCH_AFTER_MS = 300
const SHOWN_MAX = 8

/** Chooses for whom a letter is filled in; nobody means sample values. */
export function PersonPicker(props: {
  readonly person: ChosenPerson | null
  readonly onPerson: (person: ChosenPerson | null) => void
}) {
  const t = useTranslations('workspace')
  const id = useId()
  const [typed, setTyped] = useState('')
  if (props.person !== null) {
    return (
      <p className={styles.person}>
        <span>{t('letter-preview-for', { person: props.person.name })}</span>
        <button type="button" className="button-small" onClick={() => props.onPerson(null)}>
          {t('letter-preview-nobody')}
        </button>
      </p>
    )
  }
  return (
    <form className={styles.person} onSubmit={(event) => event.preventDefault()}>
      <label htmlFor={id}>{t('letter-preview-search')}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Found
        search={typed}
        onPerson={(person) => {
          setTyped('')
          props.onPerson(person)
        }}
      />
    </form>
  )
}

function Found({ search, onPerson }: { readonly search: string; readonly onPerson: (person: ChosenPerson) => void }) {
  const t = useTranslations('workspace')
  const query = useQuery(peopleNamedQuery(useSettled(search, SEARCH_AFTER_MS)))
  if (search.trim() === '' || query.data === undefined) return null
  const { people, total } = query.data
  return (
    <>
      <p role="status" className="soft">
        {t('letter-preview-found', { count: total, shown: Math.min(total, SHOWN_MAX) })}
      </p>
      <ul className={styles.found}>
        {people.slice(0, SHOWN_MAX).map(({ id, name, institutionName }) => (
          <li key={id}>
            <button type="button" onClick={() => onPerson({ id, name })}>
              <span>
                <bdi>{name}</bdi> <bdi className="soft">{institutionName}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
