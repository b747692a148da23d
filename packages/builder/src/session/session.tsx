import { languagesOf } from '@estela/core/questionnaire/respondent-definition'
import { SOURCE_LANGUAGE } from '@estela/core/questionnaire/text-languages'
import { createContext, type ReactNode, use, useMemo, useState } from 'react'
import { useLocale } from 'use-intl'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { useEditorStore } from '../history/editor.ts'

/** The parts of a builder, of which one is shown at a time. */
export const VIEWS = ['build', 'logic', 'languages', 'measurement', 'checks', 'preview', 'source'] as const
export type View = (typeof VIEWS)[number]

/** What the person at a builder looks at; none of it is part of the questionnaire. */
export interface Session {
  readonly view: View
  readonly show: (view: View) => void
  /** Language in which texts are shown and edited; a tag such as `es`; the source is English. */
  readonly textLanguage: string
  readonly chooseTextLanguage: (language: string) => void
  /** Selects what stands at a place and brings it into sight where questions are built. */
  readonly jump: (pointer: Pointer) => void
  /** Tells a screen reader what happened. */
  readonly announce: (text: string) => void
}

const SessionContext = createContext<Session | null>(null)

/** What the person at the builder around this component looks at. */
export function useSession(): Session {
  const session = use(SessionContext)
  if (session === null) throw new Error('This component belongs inside a questionnaire builder.')
  return session
}

/** Gives the components inside it their session. Belongs inside an editor. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const store = useEditorStore()
  const [view, show] = useState<View>('build')
  const locale = useLocale()
  const [textLanguage, chooseTextLanguage] = useState(() => ownLanguage(store.getState().present.document, locale))
  const [announcement, announce] = useState('')
  const session = useMemo<Session>(
    () => ({
      view,
      show,
      textLanguage,
      chooseTextLanguage,
      jump: (pointer) => {
        store.getState().select([pointer])
        show('build')
      },
      announce,
    }),
    [view, textLanguage, store],
  )
  return (
    <SessionContext value={session}>
      {children}
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
    </SessionContext>
  )
}

/** People begin with the texts in their own language where the questionnaire has it, else with the source. */
function ownLanguage(document: JsonObject, locale: string): string {
  const [language = SOURCE_LANGUAGE] = locale.split('-')
  return languagesOf(document).includes(language) ? language : SOURCE_LANGUAGE
}
