import { useLocalizedText } from '@estela/ui/locale-provider'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { activitiesQuery } from '../activities/activities.query.ts'
import styles from './address-book.module.css'
import { institutionsQuery } from './address-book.query.ts'
import type { InputProps } from './record-field-input.tsx'

export interface Suggestion {
  readonly code: string
  readonly name: string
}

/** Institutions or activities that fit what is typed, so that nobody needs to know their codes. */
export function useSuggestions(kind: 'institutions' | 'activities', typed: string): readonly Suggestion[] {
  const text = useLocalizedText()
  const institutions = useQuery({ ...institutionsQuery({ search: typed.trim() }), enabled: kind === 'institutions' })
  const activities = useQuery({ ...activitiesQuery(null, null), enabled: kind === 'activities' })
  if (kind === 'institutions') return institutions.data?.institutions ?? []
  return (activities.data?.activities ?? []).map(({ code, title }) => ({ code, name: text(title) }))
}

/** A field for the code of an institution or activity that suggests those there are, by code and name. */
export function KnownCodeInput(props: {
  readonly input: InputProps
  readonly kind: 'institutions' | 'activities'
  readonly value: string
  readonly onChange: (code: string) => void
}) {
  const listId = useId()
  const suggestions = useSuggestions(props.kind, props.value)
  const chosen = suggestions.find(({ code }) => code === props.value.trim())
  return (
    <>
      <input
        {...props.input}
        list={listId}
        autoComplete="off"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
      <datalist id={listId}>
        {suggestions.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
      {chosen !== undefined && (
        <p className={styles.chosen} role="status">
          {chosen.name}
        </p>
      )}
    </>
  )
}
