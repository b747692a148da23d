import { useTranslations } from 'use-intl'
import type { Commands } from '../editing/use-commands.ts'
import { useEditor } from '../history/editor.ts'
import { SearchField } from '../search/search-field.tsx'
import styles from './shell.module.css'
import { TextLanguageSelect } from './text-language-select.tsx'

/**
 * Undo and redo, each with the name of what it would take back or bring back. What has nothing to do can still be
 * reached: the keyboard that undid the first change stays on its button.
 */
export function BuilderBar({ commands }: { readonly commands: Commands }) {
  const t = useTranslations('builder')
  const past = useEditor((editor) => editor.past?.name ?? null)
  const future = useEditor((editor) => editor.future?.name ?? null)
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('bar')}>
      <button type="button" className="button-small" aria-disabled={past === null} onClick={commands.undo}>
        {past === null ? t('undo') : t('undo-change', { change: t(`change-${past}`) })}
      </button>
      <button type="button" className="button-small" aria-disabled={future === null} onClick={commands.redo}>
        {future === null ? t('redo') : t('redo-change', { change: t(`change-${future}`) })}
      </button>
      <TextLanguageSelect />
      <SearchField />
    </div>
  )
}
