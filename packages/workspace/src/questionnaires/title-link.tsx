import type { QuestionnaireRow } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { ScopedLink } from '../navigation/scoped-link.tsx'

/** The title of a questionnaire as a link to its page, with its code. */
export function TitleLink({ code, title }: Pick<QuestionnaireRow, 'code' | 'title'>) {
  const t = useTranslations('questionnaires')
  const text = useLocalizedText()
  const words = text(title)
  return (
    <>
      <ScopedLink to={`/questionnaires/${code}`}>{words.trim() === '' ? t('untitled') : words}</ScopedLink>{' '}
      <span className="soft">{code}</span>
    </>
  )
}
