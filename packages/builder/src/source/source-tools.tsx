import { copyText } from '@estela/ui/copy-text'
import { FileButton } from '@estela/ui/file-button'
import { saveFile } from '@estela/ui/save-file'
import { useState } from 'react'
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
  const copy = async () => {
    const outcome = await copyText(editor?.text() ?? '')
    announce(t(outcome === 'copied' ? 'copied' : 'not-copied'))
  }
  const save = () => saveFile('questionnaire.json', new Blob([editor?.text() ?? ''], { type: 'application/json' }))
  const open = async (file: File) => {
    if (editor === null) return
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
        <button type="button" className="button-small" onClick={save}>
          {t('download')}
        </button>
        <FileButton
          label={t('open')}
          accept=".json,application/json"
          className="button-small"
          onChoose={(file) => void open(file)}
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
