import { languagesIn } from '@estela/core/questionnaire/language-gaps'
import { SOURCE_LANGUAGE } from '@estela/core/questionnaire/text-languages'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ExchangeBar } from './exchange-bar.tsx'
import { GridFilter } from './grid-filter.tsx'
import { LanguageList } from './language-list.tsx'
import styles from './languages.module.css'
import { filteredRows, NO_FILTER, type RowFilter } from './row-filter.ts'
import { TranslationGrid } from './translation-grid.tsx'
import { useStrings } from './use-strings.ts'
import { type Translating, useTranslating } from './use-translating.ts'

/** The texts of the questionnaire in all its languages: how far each is, exchange with translators, and the grid. */
export function LanguagesView() {
  const t = useTranslations('languages')
  const strings = useStrings()
  const [seen, setSeen] = useState<readonly string[]>([])
  const [filter, setFilter] = useState<RowFilter>(NO_FILTER)
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  // A language whose only text is being written anew has none for a moment.
  const languages = useMemo(() => [...new Set([...languagesIn(strings), ...seen])], [strings, seen])
  const translations = useMemo(() => languages.filter((each) => each !== SOURCE_LANGUAGE), [languages])
  const commands = useTranslating()
  const translating = useMemo(() => withMemory(commands, setSeen, setKept), [commands])
  const applied = useDeferredValue(filter)
  const rows = useMemo(() => filteredRows(strings, languages, applied, kept), [strings, languages, applied, kept])
  const filterAnew = useCallback((changed: RowFilter) => {
    setKept(new Set())
    setFilter(changed)
  }, [])
  return (
    <section className={styles.view} aria-label={t('languages')}>
      <LanguageList strings={strings} languages={languages} translating={translating} />
      <ExchangeBar strings={strings} languages={translations} translating={translating} />
      <GridFilter filter={filter} languages={languages} onChange={filterAnew} />
      <p role="status">{t('row-count', { shown: rows.length, all: strings.length })}</p>
      <TranslationGrid rows={rows} languages={languages} translating={translating} />
    </section>
  )
}

/** A row that is being worked on stays where it is, although the filter no longer lets it through. */
function withMemory(
  commands: Translating,
  setSeen: (change: (seen: readonly string[]) => readonly string[]) => void,
  setKept: (change: (kept: ReadonlySet<string>) => ReadonlySet<string>) => void,
): Translating {
  const keep = (id: string, language: string) => {
    setKept((kept) => (kept.has(id) ? kept : new Set([...kept, id])))
    setSeen((seen) => (seen.includes(language) ? seen : [...seen, language]))
  }
  return {
    ...commands,
    write: (string, language, text) => {
      keep(string.id, language)
      commands.write(string, language, text)
    },
    copySource: (string, language) => {
      keep(string.id, language)
      commands.copySource(string, language)
    },
    confirm: (string, language) => {
      keep(string.id, language)
      commands.confirm(string, language)
    },
    removeLanguage: (language) => {
      setSeen((seen) => seen.filter((each) => each !== language))
      commands.removeLanguage(language)
    },
  }
}
