import type { QuestionnaireDetails, VersionRow } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useLanguageName } from '@estela/ui/use-language-name'
import { useId } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Listing } from '../listing/listing.tsx'
import { useDates } from '../names/dates.ts'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { BeginFromVersion } from './begin-from-version.tsx'
import styles from './questionnaires.module.css'
import { SaveAsTemplate } from './save-as-template.tsx'

/** What has been published of a questionnaire, the newest first. */
export function VersionsSection({ questionnaire }: { readonly questionnaire: QuestionnaireDetails }) {
  const t = useTranslations('questionnaires')
  const headingId = useId()
  const columns = useColumns(questionnaire)
  const { versions } = questionnaire
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId}>{t('versions')}</h2>
      {versions.length === 0 ? (
        <p className="soft">{t('versions-none')}</p>
      ) : (
        <Listing
          caption={t('versions-count', { count: versions.length })}
          columns={columns}
          rows={versions}
          rowKey={({ version }) => String(version)}
        />
      )}
    </section>
  )
}

function useColumns({ code, draft }: QuestionnaireDetails) {
  const t = useTranslations('questionnaires')
  const text = useLocalizedText()
  const format = useFormatter()
  const languageName = useLanguageName()
  const dates = useDates()
  return [
    {
      id: 'version',
      header: t('version'),
      cell: ({ version }: VersionRow) => (
        <ScopedLink to={`/questionnaires/${code}/versions/${version}`}>{t('version-n', { version })}</ScopedLink>
      ),
    },
    { id: 'published', header: t('published'), cell: ({ publishedAt }: VersionRow) => dates.day(publishedAt) },
    { id: 'waves', header: t('waves'), cell: ({ waves }: VersionRow) => waves, numeric: true },
    { id: 'minutes', header: t('minutes'), cell: ({ minutes }: VersionRow) => minutes, numeric: true },
    {
      id: 'languages',
      header: t('languages'),
      cell: ({ languages }: VersionRow) => format.list(languages.map(languageName)),
    },
    {
      id: 'actions',
      header: t('actions'),
      cell: ({ version, title }: VersionRow) => (
        <div className={styles.actions}>
          {draft === null && <BeginFromVersion code={code} version={version} />}
          <SaveAsTemplate
            source={{ kind: 'version', code, version }}
            title={text(title)}
            what={t('version-n', { version })}
          />
        </div>
      ),
    },
  ]
}
