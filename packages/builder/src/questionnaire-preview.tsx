import { directionOf, type Language } from '@estela/ui/locale-provider'
import { useState } from 'react'
import { BuilderWords } from './builder-words.tsx'
import type { JsonObject } from './document/json.ts'
import { createEditor, EditorProvider } from './history/editor.ts'
import { PreviewView } from './preview/preview-view.tsx'
import { SessionProvider } from './session/session.tsx'

export interface QuestionnairePreviewProps {
  /** The questionnaire to show, any SurveyJS JSON. Read once. */
  readonly value: JsonObject
  /** Language of the controls around it. */
  readonly language?: Language
}

/** A questionnaire as its recipients see it, to look through or to try as one of them. Nothing is stored or sent. */
export function QuestionnairePreview({ value, language = 'en' }: QuestionnairePreviewProps) {
  const [editor] = useState(() => createEditor(value, () => performance.now()))
  return (
    <BuilderWords language={language}>
      <EditorProvider value={editor}>
        <SessionProvider>
          <div dir={directionOf(language)}>
            <PreviewView />
          </div>
        </SessionProvider>
      </EditorProvider>
    </BuilderWords>
  )
}
