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
  const tell = useTranslations('questionnaires')
  const query = useQuery(questionnairesQuery)
  return (
    <>
      <PageHeading title={tell('title')} />
      <p>{tell('about')}</p>
      <p className={styles.actions}>
        <ScopedLink to="/questionnaires/new" className="button button-primary">
          {tell('new')}
        </ScopedLink>
      </p>
      <CollectorState
        query={query}
        isEmpty={({ questionnaires }) => questionnaires.length === 0}
        empty={<p>{tell('none')}</p>}
      >
        {({ questionnaires }) => <QuestionnaireListing rows={questionnaires} />}
      </CollectorState>
      <OwnTemplates />
    </>
  )
}

function QuestionnaireListing({ rows }: { readonly rows: readonly QuestionnaireRow[] }) {
  const tell = useTranslations('questionnaires')
  const columns = useColumns()
  const csv = useCsv(rows)
  return (
    <>
      <Listing
        caption={tell('count', { count: rows.length })}
        columns={columns}
        rows={rows}
        rowKey={({ code }) => code}
      />
      <p>
        <DownloadCsv table={csv} />
      </p>
    </>
  )
}

function useColumns() {
  const tell = useTranslations('questionnaires')
  const dates = useDates()
  const moment = useMoment()
  const languages = useLanguages()
  return [
    { id: 'questionnaire', header: tell('questionnaire'), cell: (row: QuestionnaireRow) => <TitleLink {...row} /> },
    {
      id: 'latest',
      header: tell('latest'),
      cell: ({ code, latest }: QuestionnaireRow) =>
        latest === null ? (
          <span className="soft">{tell('latest-none')}</span>
        ) : (
          <ScopedLink to={`/questionnaires/${code}/versions/${latest.version}`}>
            {tell('version-of-day', { version: latest.version, day: dates.day(latest.publishedAt) })}
          </ScopedLink>
        ),
    },
    {
      id: 'draft',
      header: tell('draft'),
      cell: ({ code, draft }: QuestionnaireRow) =>
        draft === null ? (
          <span className="soft">{tell('draft-none')}</span>
        ) : (
          <ScopedLink to={`/questionnaires/${code}/draft`}>
            {tell('draft-saved', { moment: moment(draft.savedAt) })}
          </ScopedLink>
        ),
    },
    { id: 'languages', header: tell('languages'), cell: (row: QuestionnaireRow) => languages(row.languages) },
    { id: 'waves', header: tell('waves'), cell: ({ waves }: QuestionnaireRow) => waves, numeric: true },
  ]
}

function useLanguages(): (tags: readonly string[]) => string {
  const format = useFormatter()
  const languageName = useLanguageName()
  return (tags) => format.list(tags.map(languageName))
}

function useCsv(rows: readonly QuestionnaireRow[]) {
  const tell = useTranslations('questionnaires')
  const text = useLocalizedText()
  return {
    caption: tell('title'),
    fileName: 'questionnaires',
    columns: ['code', 'questionnaire', 'latest', 'published', 'draft', 'languages', 'waves'].map((key) => tell(key)),
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
