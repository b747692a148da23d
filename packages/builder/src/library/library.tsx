import { useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { shownText } from '../document/text-in.ts'
import { useDragEntry } from '../dragging/drag-source.ts'
import type { Commands } from '../editing/use-commands.ts'
import { useSession } from '../session/session.tsx'
import styles from './library.module.css'
import { useLibrary } from './library-context.ts'
import { isFound, itemEntries, type LibraryEntry, scaleEntries } from './library-entries.ts'

/** More than this nobody reads; a longer search finds fewer. */
const FOUND_MAX = 40

/** Scales and items of other questionnaires: pressed, one goes behind what is selected; dragged, where it is dropped. */
export function Library({ commands }: { readonly commands: Commands }) {
  const t = useTranslations('library')
  const library = useLibrary()
  const id = useId()
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed)
  return (
    <details className={styles.library}>
      <summary>{t('library')}</summary>
      <label htmlFor={id} className="visually-hidden">
        {t('search')}
      </label>
      <input
        id={id}
        type="search"
        placeholder={t('search')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      {search.trim() === '' ? (
        <>
          <Group title={t('scales')} entries={scaleEntries} commands={commands} />
          {library.map((questionnaire) => (
            <Group
              key={questionnaire.title}
              title={questionnaire.title}
              entries={() => itemEntries(questionnaire)}
              commands={commands}
            />
          ))}
        </>
      ) : (
        <Found search={search} commands={commands} />
      )}
    </details>
  )
}

/** A group reads its entries only once it is opened. */
function Group(props: {
  readonly title: string
  readonly entries: () => readonly LibraryEntry[]
  readonly commands: Commands
}) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{props.title}</summary>
      {isOpen && <Entries entries={props.entries()} commands={props.commands} />}
    </details>
  )
}

function Found({ search, commands }: { readonly search: string; readonly commands: Commands }) {
  const t = useTranslations('library')
  const library = useLibrary()
  const all = useMemo(() => [...scaleEntries(), ...library.flatMap(itemEntries)], [library])
  const found = all.filter((entry) => isFound(entry, search))
  return (
    <>
      <p role="status" className="soft">
        {t('found', { count: found.length })}
      </p>
      <Entries entries={found.slice(0, FOUND_MAX)} commands={commands} />
    </>
  )
}

/** Items of one family of constructs stand together, in the order in which the families come first. */
function Entries({ entries, commands }: { readonly entries: readonly LibraryEntry[]; readonly commands: Commands }) {
  const families = [...new Set(entries.map(({ family }) => family))]
  return families.map((family) => (
    <div key={family}>
      {families.length > 1 && family !== '' && <h2>{family}</h2>}
      <ul>
        {entries
          .filter((entry) => entry.family === family)
          .map((entry) => (
            <Entry key={entry.id} entry={entry} commands={commands} />
          ))}
      </ul>
    </div>
  ))
}

function Entry({ entry, commands }: { readonly entry: LibraryEntry; readonly commands: Commands }) {
  const { textLanguage } = useSession()
  const button = useRef<HTMLButtonElement>(null)
  useDragEntry(button, entry.element)
  return (
    <li>
      <button ref={button} type="button" className={styles.entry} onClick={() => commands.insert(entry.element)}>
        <code>{entry.code}</code> <span dir="auto">{shownText(entry.title, textLanguage)}</span>
      </button>
    </li>
  )
}
