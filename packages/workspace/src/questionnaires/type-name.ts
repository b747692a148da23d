import { useTranslations } from 'use-intl'

/** A function that names a SurveyJS type of question; one without words of its own keeps its name. */
export function useTypeName(): (type: string) => string {
  const t = useTranslations('questionnaires')
  return (type) => {
    const words = `type-${type}`
    return t.has(words) ? t(words) : type
  }
}
