import { useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useSession } from '../session/session.tsx'

/** What it takes to say a condition in words. */
export interface SentenceWords {
  readonly t: ReturnType<typeof useTranslations<'logic'>>
  /** Language of the questionnaire's own texts. */
  readonly language: string
  /** Language of the builder. */
  readonly locale: string
}

/** The words of the builder around this component. Stable until a language changes. */
export function useSentenceWords(): SentenceWords {
  const t = useTranslations('logic')
  const locale = useLocale()
  const { textLanguage: language } = useSession()
  return useMemo(() => ({ t, language, locale }), [t, language, locale])
}
