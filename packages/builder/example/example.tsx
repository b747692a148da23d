import '@estela/ui/tokens.css'
import '@estela/ui/base.css'
import { type JsonObject, QuestionnaireBuilder } from '@estela/builder'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { longQuestionnaire } from './long-questionnaire.ts'

const SHORT: JsonObject = {
  title: 'A first questionnaire',
  pages: [{ name: 'page1', elements: [{ type: 'comment', name: 'expectations', title: 'What do you expect?' }] }],
}

/** The builder in an application of its own: state in, state out. `?questions=300` starts with that many. */
function Example() {
  const questions = Number(new URLSearchParams(location.search).get('questions'))
  const [definition, setDefinition] = useState(() => (questions > 0 ? longQuestionnaire(questions) : SHORT))
  return <QuestionnaireBuilder value={definition} onChange={setDefinition} />
}

const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Example />
    </StrictMode>,
  )
