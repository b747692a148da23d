import type { LocalizedString } from '@estela/core/questionnaire/localized-strings'
import { SOURCE_LANGUAGE } from '@estela/core/questionnaire/text-languages'
import { useLanguageName } from '@estela/ui/use-language-name'
import { type KeyboardEvent, memo, useDeferredValue, useId } from 'react'
import { useTranslations } from 'use-intl'
import styles from './languages.module.css'
import { TranslationRow } from './translation-row.tsx'
import type { Translating } from './use-translating.ts'

/** As many rows as fill a screen are drawn at once, the others a moment later. */
const FIRST_ROWS = 30

interface TranslationGridProps {
  readonly rows: readonly LocalizedString[]
  readonly languages: readonly string[]
  readonly translating: Translating
}

/** A row per text, a column per language. Enter goes down in a column, Shift and Enter up; Alt and Enter break a line. */
export const TranslationGrid = memo(function TranslationGrid({ rows, languages, translating }: TranslationGridProps) {
  const t = useTranslations('languages')
  const languageName = useLanguageName()
  const hintId = useId()
  const drawn = useDeferredValue(rows, rows.slice(0, FIRST_ROWS))
  if (rows.length === 0) return <p>{t('no-rows')}</p>
  return (
    <>
      <p id={hintId} className="soft">
        {t('keys')}
      </p>
      <table className={styles.grid} aria-label={t('grid')} aria-describedby={hintId} onKeyDown={walk}>
        <thead>
          <tr className={styles.head}>
            <th scope="col">{t('text')}</th>
            {languages.map((language) => (
              <th key={language} scope="col">
                {language === SOURCE_LANGUAGE
                  ? t('source-language', { language: languageName(language) })
                  : languageName(language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.map((string) => (
            <TranslationRow key={string.id} string={string} languages={languages} translating={translating} />
          ))}
        </tbody>
      </table>
    </>
  )
})

function walk(event: KeyboardEvent<HTMLElement>): void {
  const field = event.target
  if (!(field instanceof HTMLTextAreaElement) || event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  if (event.altKey || event.ctrlKey || event.metaKey) breakLine(field)
  else fieldBeside(event.currentTarget, field, event.shiftKey ? -1 : 1)?.focus()
}

/** Told to React as if it had been typed. */
function breakLine(field: HTMLTextAreaElement): void {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

function fieldBeside(grid: HTMLElement, field: HTMLTextAreaElement, step: 1 | -1): HTMLTextAreaElement | undefined {
  const column = [...grid.querySelectorAll<HTMLTextAreaElement>(`textarea[data-language="${field.dataset.language}"]`)]
  return column[column.indexOf(field) + step]
}
