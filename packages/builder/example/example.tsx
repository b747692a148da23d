import '@estela/ui/tokens.css'
import '@estela/ui/base.css'
import { type JsonObject, QuestionnaireBuilder } from '@estela/builder'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'

const FIRST: JsonObject = {
  title: 'A first questionnaire',
  pages: [{ name: 'page1', elements: [{ type: 'comment', name: 'expectations', title: 'What do you expect?' }] }],
}

/** The builder in an application of its own: state in, state out. */
function Example() {
  const [definition, setDefinition] = useState(FIRST)
  return <QuestionnaireBuilder value={definition} onChange={setDefinition} />
}

const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Example />
    </StrictMode>,
  )
