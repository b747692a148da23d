import type { ChangeRow, Scale } from '@estela/contract'
import { DataTable } from '@estela/ui/data-table'
import { useLanguage } from '@estela/ui/locale-provider'
import { useLanguageName } from '@estela/ui/use-language-name'
import { useTranslations } from 'use-intl'
import { plainWording } from '../comparison/plain-wording.ts'
import { languagesOf } from './languages-of.ts'
import { isNumeric } from './numeric-scale.ts'
import { Part } from './part.tsx'
import { Worded } from './worded.tsx'

/** The question in every language it has, and its answer scale: what both questionnaires asked alike, or in two wordings. */
export function WordingRegister({ row }: { readonly row: ChangeRow }) {
  const t = useTranslations('item')
  const languageName = useLanguageName()
  const [earlier, later] = row.questionnaires
  const { equivalence } = row
  const alike = equivalence === null ? 'register-alike' : 'register-judged'
  const isFilledIn = Object.values(row.wording).some((wording) => plainWording(wording) !== wording)
  return (
    <Part title={t('register-title')}>
      <p>{t(row.scale.id === 'TEST' ? 'register-test' : alike, { earlier, later })}</p>
      <DataTable
        caption={t('wording-caption', { item: row.item })}
        rows={languagesOf([row.wording])}
        rowKey={(language) => language}
        columns={[
          { id: 'language', header: t('language'), cell: languageName },
          ...(equivalence === null
            ? []
            : [
                {
                  id: 'earlier',
                  header: t('wording-of', { questionnaire: earlier }),
                  cell: (language: string) => (
                    <Worded language={language} text={plainWording(equivalence.earlier[language] ?? '–')} />
                  ),
                },
              ]),
          {
            id: 'wording',
            header: equivalence === null ? t('wording') : t('wording-of', { questionnaire: later }),
            cell: (language) => <Worded language={language} text={plainWording(row.wording[language] ?? '')} />,
          },
        ]}
      />
      {isFilledIn && <p className="soft">{t('filled-in')}</p>}
      <ScaleTable scale={row.scale} />
    </Part>
  )
}

function ScaleTable({ scale }: { readonly scale: Scale }) {
  const t = useTranslations('item')
  const { locale } = useLanguage()
  const languageName = useLanguageName()
  const { format } = new Intl.NumberFormat(locale)
  if (isNumeric(scale)) return <p>{t('scale-of-numbers', { scale: scale.id })}</p>
  return (
    <DataTable
      caption={t('scale-caption', { scale: scale.id })}
      rows={scale.steps}
      rowKey={({ value }) => String(value)}
      columns={[
        { id: 'value', header: t('step-value'), cell: ({ value }) => format(value) },
        ...languagesOf(scale.steps.map(({ label }) => label)).map((language) => ({
          id: language,
          header: languageName(language),
          cell: ({ label }: Scale['steps'][number]) => <Worded language={language} text={label[language] ?? '–'} />,
        })),
      ]}
    />
  )
}
