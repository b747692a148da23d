import type { QuestionnaireRow, QuestionnaireTemplateList } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useTranslations } from 'use-intl'
import { sourceText } from './begin-source.ts'

/** What a draft may begin with, as options of a select in groups. */
export function useSourceOptions(
  { ready, own }: QuestionnaireTemplateList,
  questionnaires: readonly QuestionnaireRow[],
) {
  const t = useTranslations('questionnaires')
  const text = useLocalizedText()
  const groups = [
    {
      label: t('begin-own'),
      options: own.map(({ id, title }) => ({ value: sourceText({ kind: 'template', id }), label: text(title) })),
    },
    {
      label: t('begin-ready'),
      options: ready.map(({ code, title }) => ({
        value: sourceText({ kind: 'ready', code }),
        label: `${text(title)} (${code})`,
      })),
    },
    {
      label: t('begin-published'),
      options: questionnaires.flatMap(({ code, title, latest }) =>
        latest === null
          ? []
          : [
              {
                value: sourceText({ kind: 'version', code, version: latest.version }),
                label: t('version-titled', { title: text(title), code, version: latest.version }),
              },
            ],
      ),
    },
  ]
  return [{ value: 'empty', label: t('begin-empty') }, ...groups.filter(({ options }) => options.length > 0)]
}
