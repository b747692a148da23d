import { lazy, Suspense, useMemo, useState } from 'react'
import type { DeviceStorage } from './device-storage.ts'
import { LoadFailure } from './load-failure.tsx'
import { PAGE_LANGUAGES, wordsIn } from './messages.ts'
import { Sheet } from './sheet.tsx'
import { useLanguage } from './use-language.ts'
import { SpeechContext } from './words.tsx'

interface ContactProps {
  readonly token: string
  readonly storage: DeviceStorage
}

const load = () => import('./contact/contact-page.tsx')
const Page = lazy(async () => ({ default: (await load()).ContactPage }))

/** Where a recipient decides about being asked; loaded only by those who look for it. */
export const LazyContactPage = (props: ContactProps & { readonly onLanguage?: (language: string) => void }) => (
  <LoadFailure title="unreachable-title" text="unreachable-text">
    <Suspense fallback={<div className="skeleton" aria-hidden="true" />}>
      <Page {...props} />
    </Suspense>
  </LoadFailure>
)

/** The page at `/s/{token}/contact`, in the language of its person. */
export function ContactEntry(props: ContactProps) {
  const [personal, setPersonal] = useState<string | null>(null)
  const { language, choose } = useLanguage(null, personal)
  const speech = useMemo(() => ({ language, words: wordsIn(language) }), [language])
  return (
    <SpeechContext value={speech}>
      <Sheet languages={PAGE_LANGUAGES} onChoose={choose}>
        <LazyContactPage {...props} onLanguage={setPersonal} />
      </Sheet>
    </SpeechContext>
  )
}
