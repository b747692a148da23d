import type { Language } from '@estela/ui/locale-provider'
import { useEffect, useState } from 'react'
import { BuilderRoot } from './builder-root.tsx'
import { FindingsProvider } from './checks/findings-provider.tsx'
import type { JsonObject } from './document/json.ts'
import { createEditor, EditorProvider } from './history/editor.ts'
import { LeftEdits } from './journal/left-edits.tsx'
import type { Journal } from './journal/use-journal.ts'
import { LibraryProvider, type LibraryQuestionnaire } from './library/library-context.ts'
import { type Counterpart, CounterpartProvider } from './measurement/counterpart.tsx'
import { SessionProvider } from './session/session.tsx'
import { Shell } from './shell/shell.tsx'

export interface QuestionnaireBuilderProps {
  /**
   * The questionnaire to start from, any SurveyJS JSON. An object that did not come from
   * `onChange` replaces the document later on, which can be undone.
   */
  readonly value: JsonObject
  /** Called with the whole questionnaire after every change. What is given is never changed afterwards. */
  readonly onChange: (value: JsonObject) => void
  /** Keeps unsaved edits on this device; without it a closed tab loses what `onChange` was told last. */
  readonly journal?: Journal
  /** The questionnaire of the study's other wave, to see what can be compared. */
  readonly counterpart?: Counterpart | null
  /** Questionnaires whose items can be dropped into this one. */
  readonly library?: readonly LibraryQuestionnaire[]
  /** Names that are put into texts and conditions when the questionnaire is answered, such as `activity`. */
  readonly knownVariables?: readonly string[]
  /** The definition of the last published version: its answers should stay comparable. */
  readonly published?: JsonObject | null
  /** How long recipients are told that answering takes. */
  readonly minutes?: number | null
  /** Language of the builder itself. */
  readonly language?: Language
}

const NO_LIBRARY: readonly LibraryQuestionnaire[] = []

/**
 * An editor for SurveyJS questionnaires: builds, checks, translates and shows them. It keeps what it does not know as
 * it is and talks to no server.
 */
export function QuestionnaireBuilder(props: QuestionnaireBuilderProps) {
  const { value, onChange, journal, counterpart = null, library = NO_LIBRARY, language = 'en' } = props
  const [editor] = useState(() => createEditor(value, () => performance.now()))
  const [given] = useState(() => new WeakSet<JsonObject>())
  useEffect(() => {
    // What comes back late from the host is no news: the person has typed on since.
    if (given.has(value)) return
    const { present, apply } = editor.getState()
    if (value !== present.document) apply({ name: 'edit-json', document: value, selection: [] })
  }, [editor, value, given])
  useEffect(
    () =>
      editor.subscribe(({ present }, before) => {
        if (present.document === before.present.document) return
        given.add(present.document)
        onChange(present.document)
      }),
    [editor, onChange, given],
  )
  return (
    <BuilderRoot language={language}>
      <EditorProvider value={editor}>
        <SessionProvider>
          {journal !== undefined && <LeftEdits journal={journal} />}
          <LibraryProvider value={library}>
            <CounterpartProvider given={counterpart}>
              <FindingsProvider
                knownVariables={props.knownVariables}
                published={props.published}
                minutes={props.minutes}
              >
                <Shell />
              </FindingsProvider>
            </CounterpartProvider>
          </LibraryProvider>
        </SessionProvider>
      </EditorProvider>
    </BuilderRoot>
  )
}
