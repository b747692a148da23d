import type { Language } from '@estela/ui/locale-provider'
import { lazy, Suspense, useState } from 'react'
import { BuilderRoot } from './builder-root.tsx'
import type { JsonObject } from './document/json.ts'
import { createEditor, EditorProvider } from './history/editor.ts'
import { SessionProvider } from './session/session.tsx'

// Loaded when it is shown: survey-react-ui is as large as the builder.
const PreviewView = lazy(async () => ({ default: (await import('./preview/preview-view.tsx')).PreviewView }))

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
    <BuilderRoot language={language}>
      <EditorProvider value={editor}>
        <SessionProvider>
          <Suspense fallback={null}>
            <PreviewView />
          </Suspense>
        </SessionProvider>
      </EditorProvider>
    </BuilderRoot>
  )
}
