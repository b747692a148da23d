import { type LocalizedString, sourceOf } from '@estela/core/questionnaire/localized-strings'
import { hasWords } from '@estela/core/questionnaire/translatable'
import { FileButton } from '@estela/ui/file-button'
import { saveFile } from '@estela/ui/save-file'
import { useLanguageName } from '@estela/ui/use-language-name'
import { memo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useEditorStore } from '../history/editor.ts'
import { useSession } from '../session/session.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { type ImportPlan, planImport } from './import-plan.ts'
import styles from './languages.module.css'
import type { RefusedFile } from './translation-file.ts'
import type { Translating } from './use-translating.ts'

/** Files for translators and back, and the texts that must be made before they can be translated. */
export const ExchangeBar = memo(function ExchangeBar(props: {
  readonly strings: readonly LocalizedString[]
  readonly languages: readonly string[]
  readonly translating: Translating
}) {
  const { strings, languages, translating } = props
  const t = useTranslations('languages')
  const languageName = useLanguageName()
  const implied = strings.filter((string) => string.implied !== null && hasWords(sourceOf(string))).length
  return (
    <div className={styles.actions}>
      {languages.map((language) => (
        <button key={language} type="button" onClick={() => void exportXliff(strings, language)}>
          {t('export-xliff', { language: languageName(language) })}
        </button>
      ))}
      {languages.length > 0 && (
        <button type="button" onClick={() => void exportCsv(strings, languages)}>
          {t('export-csv')}
        </button>
      )}
      <ImportButton translating={translating} />
      {implied > 0 && (
        <button type="button" onClick={translating.promoteAll}>
          {t('promote', { count: implied })}
        </button>
      )}
    </div>
  )
})

/** What a translator has to see: texts with words, and whatever is translated already. */
const forTranslators = (strings: readonly LocalizedString[], languages: readonly string[]) =>
  strings.filter(
    (string) =>
      (string.kind !== 'file' && hasWords(sourceOf(string))) ||
      languages.some((language) => string.texts.get(language)),
  )

async function exportXliff(strings: readonly LocalizedString[], language: string): Promise<void> {
  const { xliffOf } = await import('./write-xliff.ts')
  const title = strings.find(({ id }) => id === '/title')
  const text = xliffOf(forTranslators(strings, [language]), language, title ? sourceOf(title) : '')
  saveFile(`translations-${language}.xlf`, new Blob([text], { type: 'application/xliff+xml;charset=utf-8' }))
}

async function exportCsv(strings: readonly LocalizedString[], languages: readonly string[]): Promise<void> {
  const { translationsCsv } = await import('./write-translations-csv.ts')
  const text = translationsCsv(forTranslators(strings, languages), languages)
  saveFile('translations.csv', new Blob([text], { type: 'text/csv;charset=utf-8' }))
}

/** Reads a file and shows what it would do. */
function ImportButton({ translating }: { readonly translating: Translating }) {
  const t = useTranslations('languages')
  const store = useEditorStore()
  const { announce } = useSession()
  const [plan, setPlan] = useState<ImportPlan | null>(null)
  const [refused, setRefused] = useState<RefusedFile | null>(null)
  const read = async (file: File) => {
    const { readTranslationFile } = await import('./read-translation-file.ts')
    const result = readTranslationFile(new Uint8Array(await file.arrayBuffer()))
    setRefused(result.outcome === 'refused' ? result : null)
    setPlan(result.outcome === 'read' ? planImport(store.getState().present.document, result.entries) : null)
  }
  return (
    <>
      <FileButton label={t('import')} accept=".xlf,.xliff,.csv,.tsv,.txt" onChoose={(file) => void read(file)} />
      {refused !== null && (
        <p role="alert" className={styles.refused}>
          {t('refused', { line: refused.line })} {t(`problem-${refused.problem}`)}
          {refused.detail !== '' && <code> {refused.detail}</code>}
        </p>
      )}
      {plan !== null && (
        <ImportDialog
          plan={plan}
          onImport={(planned) => {
            translating.importAll(planned)
            announce(t('imported', { count: planned.length }))
          }}
          onClose={() => setPlan(null)}
        />
      )}
    </>
  )
}
