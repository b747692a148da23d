import { faultIn, translationState } from '@estela/core/questionnaire/language-gaps'
import type { LocalizedString } from '@estela/core/questionnaire/localized-strings'
import { SOURCE_LANGUAGE } from '@estela/core/questionnaire/text-languages'
import { directionOf } from '@estela/ui/text-direction'
import { useLanguageName } from '@estela/ui/use-language-name'
import { useId, useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { valueAt } from '../document/pointer.ts'
import { writtenTextIn } from '../document/text-in.ts'
import { type Editor, useEditorStore } from '../history/editor.ts'
import styles from './languages.module.css'
import { pointerWhenPromoted } from './promote.ts'
import type { Translating } from './use-translating.ts'

interface TranslationCellProps {
  readonly string: LocalizedString
  readonly language: string
  readonly translating: Translating
}

/** One text in one language, written where it stands, with what is wrong with it. */
export function TranslationCell({ string, language, translating }: TranslationCellProps) {
  const t = useTranslations('languages')
  const languageName = useLanguageName()
  const noteId = useId()
  const [isFocused, setFocused] = useState(false)
  // While it is written in, the field shows the newest text; the others follow a moment later.
  const live = useLiveText(string, language, isFocused)
  const written = string.texts.get(language) ?? ''
  const shown = live ?? (language === SOURCE_LANGUAGE ? (string.implied ?? written) : written)
  const state = translationState(string, language)
  return (
    <>
      <textarea
        rows={1}
        lang={language}
        dir={shown === '' ? directionOf(language) : 'auto'}
        data-language={language}
        data-state={state}
        aria-label={t('cell', { language: languageName(language), text: string.id })}
        aria-describedby={noteId}
        value={shown}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onChange={(event) => translating.write(string, language, event.target.value)}
      />
      <div id={noteId} className={styles.note}>
        <CellNote string={string} language={language} translating={translating} />
      </div>
    </>
  )
}

/** The text at this very moment, for the one field that is written in; the others need not follow each letter. */
function useLiveText(string: LocalizedString, language: string, isFollowed: boolean): string | null {
  const store = useEditorStore()
  const read = () => (isFollowed ? liveText(store.getState(), string, language) : null)
  return useSyncExternalStore(isFollowed ? store.subscribe : notAtAll, read, read)
}

const notAtAll = () => () => {}

/** What the document has at this moment; what stands in for a source text that is not written. */
function liveText({ present }: Editor, string: LocalizedString, language: string): string {
  const text = writtenTextIn(valueAt(present.document, pointerWhenPromoted(string)), language)
  return text ?? (language === SOURCE_LANGUAGE ? (string.implied ?? '') : '')
}

/** Says that a text is missing, stale or without a placeholder, and offers what helps. */
function CellNote({ string, language, translating }: TranslationCellProps) {
  const t = useTranslations('languages')
  const state = translationState(string, language)
  const fault = faultIn(string, language)
  return (
    <>
      {state === 'missing' && language !== SOURCE_LANGUAGE && (
        <>
          <span>{t('missing')}</span>
          <button type="button" className="button-small" onClick={() => translating.copySource(string, language)}>
            {t('copy-source')}
          </button>
        </>
      )}
      {state === 'stale' && (
        <>
          <span>
            {t('source-was')} <q dir="auto">{string.staleFrom.get(language)}</q>
          </span>
          <button type="button" className="button-small" onClick={() => translating.confirm(string, language)}>
            {t('still-right')}
          </button>
        </>
      )}
      {fault !== null && fault.lost.length > 0 && <span>{t('lost', { names: inBraces(fault.lost) })}</span>}
      {fault !== null && fault.added.length > 0 && <span>{t('came-in', { names: inBraces(fault.added) })}</span>}
    </>
  )
}

const inBraces = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ')
