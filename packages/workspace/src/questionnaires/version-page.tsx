import type { QuestionnaireVersion } from '@estela/contract'
import { useLocalizedText } from '@estela/ui/locale-provider'
import { useLanguageName } from '@estela/ui/use-language-name'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useParams } from 'react-router'
import { useFormatter, useTranslations } from 'use-intl'
import { useDates } from '../names/dates.ts'
import { PageHeading } from '../navigation/page-heading.tsx'
import { ScopedLink } from '../navigation/scoped-link.tsx'
import { CollectorState } from '../problems/collector-state.tsx'
import { Outline } from './outline.tsx'
import styles from './questionnaires.module.css'
import { versionQuery } from './questionnaires.query.ts'
import { SaveAsTemplate } from './save-as-template.tsx'

// Comes with the form engine, which is large.
const VersionPreview = lazy(async () => ({ default: (await import('./version-preview.tsx')).VersionPreview }))

/** One published version, to read and to try. */
export function VersionPage() {
  const t = useTranslations('questionnaires')
  const text = useLocalizedText()
  const { code = '', version = '' } = useParams()
  const [isTrying, setTrying] = useState(false)
  const number = /^[1-9]\d{0,8}$/.test(version) ? Number(version) : 0
  const query = useQuery(versionQuery(code, number))
  const title = query.data === undefined ? code : text(query.data.title)
  return (
    <>
      <PageHeading
        title={t('version-heading', { title, version: number })}
        above={
          <>
            <ScopedLink to="/questionnaires">{t('all')}</ScopedLink> ·{' '}
            <ScopedLink to={`/questionnaires/${code}`}>{code}</ScopedLink>
          </>
        }
      />
      <CollectorState query={query}>
        {(found) => (
          <>
            <Facts version={found} />
            <details className={styles.head} onToggle={(event) => setTrying(event.currentTarget.open)}>
              <summary>{t('try')}</summary>
              {isTrying && (
                <Suspense fallback={<p role="status">{t('builder-loading')}</p>}>
                  <VersionPreview version={found} />
                </Suspense>
              )}
            </details>
            <Outline lines={found.outline} />
          </>
        )}
      </CollectorState>
    </>
  )
}

function Facts({ version }: { readonly version: QuestionnaireVersion }) {
  const t = useTranslations('questionnaires')
  const text = useLocalizedText()
  const format = useFormatter()
  const languageName = useLanguageName()
  const dates = useDates()
  const { code, version: number } = version
  const facts = [
    ['published', dates.day(version.publishedAt)],
    ['minutes', version.minutes],
    ['languages', format.list(version.languages.map(languageName))],
    ['waves', version.waves],
  ] as const
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{t(term)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.actions}>
        <SaveAsTemplate
          source={{ kind: 'version', code, version: number }}
          title={text(version.title)}
          what={t('version-n', { version: number })}
        />
        {number > 1 && (
          <ScopedLink
            to={`/questionnaires/${code}/compare`}
            parameters={{ from: String(number - 1), to: String(number) }}
            className="button"
          >
            {t('compare-with-former', { version: number - 1 })}
          </ScopedLink>
        )}
      </p>
    </>
  )
}
