import '@estela/ui/tokens.css'
import '@estela/ui/base.css'
import './example.css'
import { type JsonObject, QuestionnaireBuilder } from '@estela/builder'
import { firstLanguage } from '@estela/ui/locale-provider'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { longQuestionnaire } from './long-questionnaire.ts'

const SHORT: JsonObject = {
  title: 'A first questionnaire',
  pages: [{ name: 'page1', elements: [{ type: 'comment', name: 'expectations', title: 'What do you expect?' }] }],
}

/** The builder in an application of its own: state in, state out. `?questions=300` starts with that many, `?lang=es` speaks Spanish. */
function Example() {
  const asked = new URLSearchParams(location.search)
  const questions = Number(asked.get('questions'))
  const language = firstLanguage([asked.get('lang'), ...navigator.languages])
  const [definition, setDefinition] = useState(() => (questions > 0 ? longQuestionnaire(questions) : SHORT))
  return <QuestionnaireBuilder value={definition} onChange={setDefinition} language={language} />
}

const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Example />
    </StrictMode>,
  )
