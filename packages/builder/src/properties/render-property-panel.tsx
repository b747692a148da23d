import { wordsIn } from '@estela/ui/locale-provider'
import { renderToString } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { builderMessages } from '../builder-messages.ts'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { createEditor, EditorProvider } from '../history/editor.ts'
import { PropertyPanel } from './property-panel.tsx'

const WORDS = wordsIn('en', builderMessages)

/**
 * The property panel of what is selected in a document, with everything unfolded, as HTML. For checks that every
 * questionnaire can be opened: throws where drawing the panel would.
 */
export function renderPropertyPanel(document: JsonObject, selection: readonly Pointer[]): string {
  const editor = createEditor(document, () => 0)
  editor.getState().select(selection)
  return renderToString(
    <IntlProvider locale="en" messages={WORDS} timeZone="UTC">
      {/* On a server, zustand shows the state that a store began with. */}
      <EditorProvider value={{ ...editor, getInitialState: editor.getState }}>
        <PropertyPanel language="en" onRename={() => null} isUnfolded />
      </EditorProvider>
    </IntlProvider>,
  )
}
