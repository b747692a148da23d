import { type ChangeEvent, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useSession } from '../session/session.tsx'
import { parseDefinitionText, TEXT_LENGTH_MAX } from './parse-definition-text.ts'
import { ProblemList } from './problem-list.tsx'
import styles from './source.module.css'
import type { SourceEditor } from './source-editor.ts'
import type { TextProblem } from './text-problem.ts'

interface RefusedFile {
  readonly name: string
  readonly problems: readonly TextProblem[]
}

/** Copy, download and open. A file that cannot be read changes nothing. */
export function SourceTools({ editor }: { readonly editor: SourceEditor | null }) {
  const t = useTranslations('source')
  const { announce } = useSession()
  const [refused, setRefused] = useState<RefusedFile | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const copy = async () => {
    const isCopied = await copied(editor?.text() ?? '')
    announce(t(isCopied ? 'copied' : 'not-copied'))
  }
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    target.value = ''
    if (file === undefined || editor === null) return
    // Characters take a byte at least; what is far beyond the limit need not be read.
    const text = file.size > TEXT_LENGTH_MAX * 3 ? 'x'.repeat(TEXT_LENGTH_MAX + 1) : await file.text()
    const plain = text.startsWith('\uFEFF') ? text.slice(1) : text
    const parsed = parseDefinitionText(plain)
    setRefused(parsed.outcome === 'refused' ? { name: file.name, problems: parsed.problems } : null)
    if (parsed.outcome === 'refused') return
    editor.type(plain)
    announce(t('opened', { file: file.name }))
  }
  return (
    <>
      <div className={styles.tools} role="toolbar" aria-label={t('tools')}>
        <button type="button" className="button-small" onClick={() => void copy()}>
          {t('copy')}
        </button>
        <button type="button" className="button-small" onClick={() => download(editor?.text() ?? '')}>
          {t('download')}
        </button>
        <button type="button" className="button-small" onClick={() => input.current?.click()}>
          {t('open')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t('open')}
          onChange={(event) => void open(event)}
        />
      </div>
      {refused !== null && (
        <div role="alert" className={styles.refused}>
          <p>{t('file-refused', { file: refused.name })}</p>
          <ProblemList problems={refused.problems} onJump={null} />
          <button type="button" className="button-small" onClick={() => setRefused(null)}>
            {t('close')}
          </button>
        </div>
      )}
    </>
  )
}

/** A browser may refuse the clipboard. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'questionnaire.json'
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
