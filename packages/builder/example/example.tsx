import '@estela/ui/tokens.css'
import '@estela/ui/base.css'
import './example.css'
import { type JsonObject, QuestionnaireBuilder } from '@estela/builder'
import { firstLanguage } from '@estela/ui/locale-provider'
import { StrictMode, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { longQuestionnaire } from './long-questionnaire.ts'

const SHORT: JsonObject = {
  title: 'A first questionnaire',
  pages: [{ name: 'page1', elements: [{ type: 'comment', name: 'expectations', title: 'What do you expect?' }] }],
}

const LIBRARY = [{ title: 'Twelve questions to take from', definition: longQuestionnaire(12) }]

/**
 * The builder in an application of its own, which keeps questionnaires in memory only: edits that were not saved are
 * offered again when the page is opened anew. `?questions=300` starts with that many, `?lang=es` speaks Spanish.
 */
function Example({ start, asked }: { readonly start: JsonObject; readonly asked: URLSearchParams }) {
  const [definition, setDefinition] = useState(start)
  const [saved, setSaved] = useState({ definition: start, revision: 1 })
  const journal = useMemo(
    () => ({ name: `example ${asked.get('questions')}`, saved: saved.definition, base: String(saved.revision) }),
    [asked, saved],
  )
  return (
    <>
      <button
        type="button"
        className="save"
        disabled={definition === saved.definition}
        onClick={() => setSaved({ definition, revision: saved.revision + 1 })}
      >
        Save
      </button>
      <QuestionnaireBuilder
        value={definition}
        onChange={setDefinition}
        language={firstLanguage([asked.get('lang'), ...navigator.languages])}
        library={LIBRARY}
        journal={journal}
      />
    </>
  )
}

const asked = new URLSearchParams(location.search)
const questions = Number(asked.get('questions'))
const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Example start={questions > 0 ? longQuestionnaire(questions) : SHORT} asked={asked} />
    </StrictMode>,
  )
