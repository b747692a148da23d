import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useEditor } from '../history/editor.ts'
import { useSession } from '../session/session.tsx'
import { findInQuestionnaire, type Match } from './find-in-questionnaire.ts'
import styles from './search-field.module.css'

const SHOWN = 30

/** Finds words anywhere in the questionnaire (WAI-ARIA combobox): arrows walk the places found, Enter goes there. */
export function SearchField() {
  const t = useTranslations('search')
  const { jump } = useSession()
  const document = useEditor((editor) => editor.present.document)
  const [words, setWords] = useState('')
  const [active, setActive] = useState(0)
  const wanted = useDeferredValue(words)
  const matches = useMemo(() => findInQuestionnaire(document, wanted, SHOWN), [document, wanted])
  const id = useId()
  const isOpen = words.trim() !== ''
  const go = (match: Match | undefined) => {
    if (match === undefined) return
    jump(match.element)
    setWords('')
  }
  return (
    <search className={styles.search}>
      <input
        type="search"
        role="combobox"
        aria-label={t('search')}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && matches.length > 0 ? `${id}-${active}` : undefined}
        placeholder={t('search')}
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setActive(0)
        }}
        onKeyDown={(event) => onKey(event, matches.length, active, setActive, () => go(matches[active]), setWords)}
      />
      <div className={styles.found} hidden={!isOpen}>
        <p role="status">{t('found', { count: matches.length, more: matches.length === SHOWN ? 'yes' : 'no' })}</p>
        <div role="listbox" id={`${id}-list`} aria-label={t('matches')}>
          {matches.map((match, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above handles the keys
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: a text may be found twice at one place
              key={index}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onClick={() => go(match)}
            >
              <span className={styles.place}>{match.name || t('questionnaire')}</span> {match.property}
              <span className={styles.text} dir="auto">
                {match.text}
              </span>
            </div>
          ))}
        </div>
      </div>
    </search>
  )
}

function onKey(
  event: KeyboardEvent,
  count: number,
  active: number,
  setActive: (index: number) => void,
  go: () => void,
  setWords: (words: string) => void,
): void {
  if (event.key === 'ArrowDown') setActive(Math.min(active + 1, count - 1))
  else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0))
  else if (event.key === 'Enter') go()
  else if (event.key === 'Escape') setWords('')
  else return
  event.preventDefault()
}
