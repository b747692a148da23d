import { useEffect, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { Commands } from '../editing/use-commands.ts'
import { useEditorStore } from '../history/editor.ts'
import { Outline } from '../outline/outline.tsx'
import { ProblemList } from './problem-list.tsx'
import styles from './source.module.css'
import { createSourceEditor, type SourceEditor, type SourceEditorWords } from './source-editor.ts'
import { SourceTools } from './source-tools.tsx'
import type { TextProblem } from './text-problem.ts'
import { type SyncState, TextSync } from './text-sync.ts'

/** The questionnaire as JSON, in step with what is built by clicking. */
export function SourceView({ commands }: { readonly commands: Commands }) {
  const t = useTranslations('source')
  const host = useRef<HTMLDivElement>(null)
  const { editor, sync, state, problems } = useSource(host)
  const jump = ({ from, to }: TextProblem) => {
    editor?.select(from, to)
    editor?.focus()
  }
  return (
    <div className={styles.source}>
      <div className={styles.side}>
        <Outline commands={commands} />
      </div>
      <section className={styles.text} aria-label={t('source')}>
        <SourceTools editor={editor} />
        <div ref={host} className={styles.editor} dir="ltr" />
        <p className={styles.note}>{t('keys')}</p>
        <p role="status" className={styles.state} data-state={state}>
          {t(`state-${state}`, { count: problems.length })}
        </p>
        {state === 'overtaken' && (
          <p className={styles.tools}>
            <button type="button" className="button-small" onClick={() => sync?.takeQuestionnaire()}>
              {t('take-questionnaire')}
            </button>
            <button type="button" className="button-small" onClick={() => sync?.takeText()}>
              {t('take-text')}
            </button>
          </p>
        )}
        {state === 'refused' && (
          <p className={styles.tools}>
            <button type="button" className="button-small" onClick={() => sync?.takeQuestionnaire()}>
              {t('give-up')}
            </button>
          </p>
        )}
        <ProblemList problems={problems} onJump={jump} />
      </section>
    </div>
  )
}

interface Source extends SyncState {
  readonly editor: SourceEditor | null
  readonly sync: TextSync | null
}

const NOTHING_YET: SyncState = { state: 'applied', problems: [] }

/** An editor inside `host`, kept in step with the questionnaire as long as the component is there. */
function useSource(host: { readonly current: HTMLElement | null }): Source {
  const words = useEditorWords()
  const store = useEditorStore()
  const [state, report] = useState(NOTHING_YET)
  const [parts, setParts] = useState<Pick<Source, 'editor' | 'sync'>>({ editor: null, sync: null })
  useEffect(() => {
    if (host.current === null) return
    let sync: TextSync | null = null
    const editor = createSourceEditor(
      host.current,
      { onTyped: () => sync?.typed(), onCaret: (offset) => sync?.moved(offset), onBlur: () => sync?.settle() },
      words,
    )
    sync = new TextSync(store, editor, report)
    setParts({ editor, sync })
    return () => {
      sync?.stop()
      editor.destroy()
    }
  }, [host, store, words])
  return { ...parts, ...state }
}

/** The same object as long as the language is the same: a new one would make the editor anew. */
function useEditorWords(): SourceEditorWords {
  const t = useTranslations('source')
  const locale = useLocale()
  const words = useRef<{ readonly locale: string; readonly words: SourceEditorWords } | null>(null)
  if (words.current?.locale !== locale)
    words.current = { locale, words: { label: t('label'), describedBy: t('keys'), phrases: phrasesIn(t) } }
  return words.current.words
}

/** CodeMirror's own words by the key of ours. */
const PHRASES = {
  'phrase-find': 'Find',
  'phrase-replace': 'Replace',
  'phrase-next': 'next',
  'phrase-previous': 'previous',
  'phrase-all': 'all',
  'phrase-match-case': 'match case',
  'phrase-regexp': 'regexp',
  'phrase-by-word': 'by word',
  'phrase-replace-one': 'replace',
  'phrase-replace-all': 'replace all',
  'phrase-close': 'close',
  'phrase-fold': 'Fold line',
  'phrase-unfold': 'Unfold line',
  'phrase-current-match': 'current match',
  'phrase-on-line': 'on line',
  'phrase-replaced': 'replaced $ matches',
  'phrase-go-to-line': 'Go to line',
  'phrase-go': 'go',
} as const

const phrasesIn = (t: ReturnType<typeof useTranslations<'source'>>): Record<string, string> =>
  Object.fromEntries(Object.entries(PHRASES).map(([key, phrase]) => [phrase, t(key as keyof typeof PHRASES)]))
