import type { Answers } from '@estela/core'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { JsonObject } from '../document/json.ts'
import { useSession } from '../session/session.tsx'
import { DefinitionIssues } from './definition-issues.tsx'
import styles from './preview.module.css'
import { answerKeyAt, type CountedItem, questionPlaces, testReport, type Verdict } from './test-report.ts'

interface TestReportViewProps {
  readonly document: JsonObject
  readonly answers: Answers
}

/** What would have become of the answers of a test run. */
export function TestReportView({ document, answers }: TestReportViewProps) {
  const t = useTranslations('preview')
  const { jump } = useSession()
  const report = useMemo(() => testReport(document, answers), [document, answers])
  return (
    <section className={styles.report} aria-label={t('report')}>
      <h2>{t('report')}</h2>
      <p>{t('nothing-stored')}</p>
      <VerdictView document={document} verdict={report.verdict} />
      <h3>{t('stored-title', { count: report.stored.length })}</h3>
      <div className={styles.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('question')}</th>
              <th scope="col">{t('value')}</th>
              <th scope="col">{t('place')}</th>
            </tr>
          </thead>
          <tbody>
            {report.stored.map(({ key, value, question }) => (
              <tr key={key}>
                <th scope="row">
                  <code>{key}</code>
                </th>
                <td>
                  <code dir="auto">{JSON.stringify(value)}</code>
                </td>
                <td>
                  {question !== null && (
                    <button type="button" className="button-small" onClick={() => jump(question)}>
                      {t('go-to-question', { name: key })}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{t('items-title', { count: report.items.length })}</h3>
      <ItemTable items={report.items} />
    </section>
  )
}

function VerdictView({ document, verdict }: { readonly document: JsonObject; readonly verdict: Verdict }) {
  const t = useTranslations('preview')
  const { jump } = useSession()
  const places = useMemo(() => questionPlaces(document), [document])
  return (
    <div className={styles.verdict} data-outcome={verdict.outcome}>
      <p>
        <strong>{t(`verdict-${verdict.outcome}`)}</strong>
      </p>
      {verdict.outcome === 'not-publishable' && <DefinitionIssues document={document} issues={verdict.issues} />}
      {verdict.outcome === 'refused' && (
        <ul className={styles.issues}>
          {verdict.issues.map(({ pointer, code }) => {
            const question = places.get(answerKeyAt(pointer))
            return (
              <li key={`${pointer} ${code}`}>
                <code>{pointer}</code> {t(`issue-${code}`)}{' '}
                {question !== undefined && (
                  <button type="button" className="button-small" onClick={() => jump(question)}>
                    {t('go-there')}
                  </button>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}

function ItemTable({ items }: { readonly items: readonly CountedItem[] }) {
  const t = useTranslations('preview')
  if (items.length === 0) return <p>{t('no-items')}</p>
  return (
    <div className={styles.scroll}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('item')}</th>
            <th scope="col">{t('scale')}</th>
            <th scope="col">{t('counted-as')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ item, counted }) => (
            <tr key={`${item.construct} ${item.question}`}>
              <th scope="row">
                <code>{item.construct}</code>
              </th>
              <td>{item.scale}</td>
              <td>
                {counted.as === 'choice' && <code>{counted.choice}</code>}
                {counted.as === 'recalled' && t('counted-recalled', { now: counted.now, before: counted.before })}
                {(counted.as === 'unanswered' || counted.as === 'uncounted') && t(`counted-${counted.as}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
