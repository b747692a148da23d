import type { QuestionnaireRow } from '@estela/contract'
import { DownloadCsv } from '@estela/ui/download-csv'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useLanguageName } from '@estela/ui/use-language-name'
import { useQuery } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'use-intl'
import { Listing } from '../listing/listing.tsx'
import { useDates } from '../names/dates.ts'
import { useMoment } from '../names/moments.ts'
import { PageHeading } from '../navigation/page-heading.tsx'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { CollectorState } from '../problems/collector-state.tsx'
import { OwnTemplates } from './own-templates.tsx'
import styles from './questionnaires.module.css'
import { questionnairesQuery } from './questionnaires.query.ts'
import { TitleLink } from './title-link.tsx'

/** Every questionnaire: what is published, what is being drafted, and what has been put aside to begin with. */
export function QuestionnairesPage() {
  const t = useTranslations('questionnaires')
  const query = useQuery(questionnairesQuery)
  return (
    <>
      <PageHeading title={t('title')} />
      <p>{t('about')}</p>
      <p className={styles.actions}>
        <ScopedLink to="/questionnaires/new" className="button button-primary">
          {t('new')}
        </ScopedLink>
      </p>
      <CollectorState
        query={query}
        isEmpty={({ questionnaires }) => questionnaires.length === 0}
        empty={<p>{t('none')}</p>}
      >
        {({ questionnaires }) => <QuestionnaireListing rows={questionnaires} />}
      </CollectorState>
      <OwnTemplates />
    </>
  )
}

function QuestionnaireListing({ rows }: { readonly rows: readonly QuestionnaireRow[] }) {
  const t = useTranslations('questionnaires')
  const columns = useColumns()
  const csv = useCsv(rows)
  return (
    <>
      <Listing caption={t('count', { count: rows.length })} columns={columns} rows={rows} rowKey={({ code }) => code} />
      <p>
        <DownloadCsv table={csv} />
      </p>
    </>
  )
}

function useColumns() {
  const t = useTranslations('questionnaires')
  const dates = useDates()
  const moment = useMoment()
  const languages = useLanguages()
  return [
    { id: 'questionnaire', header: t('questionnaire'), cell: (row: QuestionnaireRow) => <TitleLink {...row} /> },
    {
      id: 'latest',
      header: t('latest'),
      cell: ({ code, latest }: QuestionnaireRow) =>
        latest === null ? (
          <span className="soft">{t('latest-none')}</span>
        ) : (
          <ScopedLink to={`/questionnaires/${code}/versions/${latest.version}`}>
            {t('version-of-day', { version: latest.version, day: dates.day(latest.publishedAt) })}
          </ScopedLink>
        ),
    },
    {
      id: 'draft',
      header: t('draft'),
      cell: ({ code, draft }: QuestionnaireRow) =>
        draft === null ? (
          <span className="soft">{t('draft-none')}</span>
        ) : (
          <ScopedLink to={`/questionnaires/${code}/draft`}>
            {t('draft-saved', { moment: moment(draft.savedAt) })}
          </ScopedLink>
        ),
    },
    { id: 'languages', header: t('languages'), cell: (row: QuestionnaireRow) => languages(row.languages) },
    { id: 'waves', header: t('waves'), cell: ({ waves }: QuestionnaireRow) => waves, numeric: true },
  ]
}

function useLanguages(): (tags: readonly string[]) => string {
  const format = useFormatter()
  const languageName = useLanguageName()
  return (tags) => format.list(tags.map(languageName))
}

function useCsv(rows: readonly QuestionnaireRow[]) {
  const t = useTranslations('questionnaires')
  const text = useLocalizedText()
  return {
    caption: t('title'),
    fileName: 'questionnaires',
    columns: ['code', 'questionnaire', 'latest', 'published', 'draft', 'languages', 'waves'].map((key) => t(key)),
    rows: rows.map(({ code, title, latest, draft, languages, waves }) => [
      code,
      text(title),
      latest === null ? '' : latest.version,
      latest?.publishedAt ?? '',
      draft?.savedAt ?? '',
      languages.join(' '),
      waves,
    ]),
  }
}
