import { languagesOf } from '@estela/core/questionnaire/respondent-definition'
import { useSettled } from '@estela/ui/use-settled'
import { useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { elementsOf } from '../document/elements.ts'
import type { JsonObject } from '../document/json.ts'
import { titleOrName } from '../document/text-in.ts'
import { useEditor } from '../history/editor.ts'
import { useSession } from '../session/session.tsx'
import { DefinitionIssues } from './definition-issues.tsx'
import { definitionState } from './definition-state.ts'
import { type DroppedAnswer, keptAnswers } from './kept-answers.ts'
import styles from './preview.module.css'
import { PreviewControls } from './preview-controls.tsx'
import { PreviewFrames } from './preview-frames.tsx'
import { type PreviewMemory, usePreviewMemory } from './preview-memory.ts'
import { type StartPlace, startPlaceOf } from './start-page.ts'
import { TestReportView } from './test-report-view.tsx'
import { useSampleValues } from './use-sample-values.ts'
import { VariableFields } from './variable-fields.tsx'
import { variablesOf } from './variables.ts'

/** Edits in a row are shown together, within this time of the last. */
const SHOWN_AFTER_MS = 200

/**
 * The questionnaire as its recipients see it, to look through or to try as one of them. It stores nothing. With
 * `isFollowing` it turns to the page of whatever is selected.
 */
export function PreviewView({ isFollowing = false }: { readonly isFollowing?: boolean }) {
  const t = useTranslations('preview')
  const { textLanguage } = useSession()
  const document = useSettled(
    useEditor((editor) => editor.present.document),
    SHOWN_AFTER_MS,
  )
  const [memory, change] = usePreviewMemory()
  const [start, goTo] = useStart(document, memory, change)
  const dropped = useFittingAnswers(document, memory, change)
  const state = useMemo(() => definitionState(document), [document])
  const languages = useMemo(() => languagesOf(document), [document])
  const names = useMemo(() => variablesOf(document), [document])
  const values = useSampleValues(memory.values)
  const selected = useEditor((editor) => startPlaceOf(document, editor.present.selection[0])?.page ?? null)
  const selection = useEditor((editor) => editor.present.selection[0])
  const followed = isFollowing && memory.mode === 'look' ? selected : null
  useEffect(() => {
    if (followed !== null) goTo({ page: followed, question: null })
  }, [followed, goTo])
  const language = memory.language ?? (languages.includes(textLanguage) ? textLanguage : 'en')
  const startAgain = (mode: PreviewMemory['mode']) =>
    change({ mode, answers: {}, page: null, sent: null, run: memory.run + 1 })
  return (
    <section className={styles.preview} aria-label={t('preview')}>
      <PreviewControls
        memory={memory}
        language={language}
        languages={languages}
        pages={pagesOf(document, language)}
        onShowSelected={selected === null ? null : () => goTo(startPlaceOf(document, selection))}
        onChange={change}
        onGoToPage={(page) => goTo({ page, question: null })}
        onStartAgain={startAgain}
      />
      <VariableFields
        names={names}
        values={values}
        onChange={(name, value) => change({ values: { ...memory.values, [name]: value } })}
      />
      <Remarks dropped={dropped} notShown={memory.notShown} />
      {state.issues.length > 0 && (
        <details className={styles.notice} open={!state.isShowable}>
          <summary>{t(state.isShowable ? 'not-publishable' : 'not-showable', { count: state.issues.length })}</summary>
          <DefinitionIssues document={document} issues={state.issues} />
        </details>
      )}
      {memory.sent !== null && memory.mode === 'test' && <TestReportView document={document} answers={memory.sent} />}
      {memory.sent !== null && memory.mode === 'look' && <p className={styles.notice}>{t('at-the-end')}</p>}
      {state.isShowable && memory.sent === null && (
        <PreviewFrames
          document={document}
          memory={memory}
          languages={memory.beside === null ? [language] : [language, memory.beside]}
          values={values}
          start={start}
          onChange={change}
        />
      )}
    </section>
  )
}

/** Where to begin: with what is selected when the preview is opened, later where a control goes. */
function useStart(
  document: JsonObject,
  memory: PreviewMemory,
  change: (parts: Partial<PreviewMemory>) => void,
): readonly [StartPlace | null, (place: StartPlace | null) => void] {
  const selection = useEditor((editor) => editor.present.selection[0])
  const [start, setStart] = useState(() => (memory.mode === 'look' ? startPlaceOf(document, selection) : null))
  useEffect(() => {
    if (start !== null) change({ page: start.page, sent: null })
  }, [start, change])
  return [start, setStart]
}

/** Drops answers that an edit left without a question or a choice; says which. */
function useFittingAnswers(
  document: JsonObject,
  { answers }: PreviewMemory,
  change: (parts: Partial<PreviewMemory>) => void,
): readonly DroppedAnswer[] {
  const [dropped, setDropped] = useState<readonly DroppedAnswer[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is being answered fits; only an edit can change that
  useEffect(() => {
    const kept = keptAnswers(document, answers)
    setDropped(kept.dropped)
    if (kept.dropped.length > 0) change({ answers: kept.answers })
  }, [document, change])
  return dropped
}

interface RemarksProps {
  readonly dropped: readonly DroppedAnswer[]
  readonly notShown: string | null
}

/** What the preview could not do as asked. */
function Remarks({ dropped, notShown }: RemarksProps) {
  const t = useTranslations('preview')
  return (
    <div role="status">
      {(dropped.length > 0 || notShown !== null) && (
        <ul className={styles.notice}>
          {notShown !== null && <li>{t('not-shown', { page: notShown })}</li>}
          {dropped.map(({ pointer, code }) => (
            <li key={pointer}>{t('dropped', { place: pointer.slice(1), reason: t(`issue-${code}`) })}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

const pagesOf = (document: JsonObject, language: string) =>
  elementsOf(document)
    .filter(({ kind, name }) => kind === 'page' && name !== '')
    .map(({ name, element }, index) => ({
      value: name,
      label: `${index + 1}. ${titleOrName(element, language)}`,
    }))
