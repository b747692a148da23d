import { useLanguageName } from '@estela/ui/use-language-name'
import { useTranslations } from 'use-intl'
import type { LanguageProblems, PlacedProblem, PublicationProblems } from './publication-problems.ts'
import styles from './questionnaires.module.css'

/** Why the draft is not published: what must be put right, and for each language what it lacks. */
export function PublicationProblemList(props: {
  readonly problems: PublicationProblems
  /** Languages in which the author publishes with gaps. */
  readonly accepted: readonly string[]
  readonly onAccept: (languages: readonly string[]) => void
}) {
  const t = useTranslations('questionnaires')
  const { faults, gaps } = props.problems
  const accept = (language: string, isAccepted: boolean) =>
    props.onAccept([...props.accepted.filter((each) => each !== language), ...(isAccepted ? [language] : [])])
  return (
    <div role="alert" className={styles.notice}>
      <p>
        <strong>{t('not-published')}</strong> {faults.length > 0 && t('faults-count', { count: faults.length })}
      </p>
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={`${fault.pointer} ${fault.code}`}>
              <Place problem={fault} />
            </li>
          ))}
        </ul>
      )}
      {gaps.map((gap) => (
        <LanguageGaps
          key={gap.language}
          gap={gap}
          isAccepted={props.accepted.includes(gap.language)}
          onAccept={(isAccepted) => accept(gap.language, isAccepted)}
        />
      ))}
    </div>
  )
}

function LanguageGaps(props: {
  readonly gap: LanguageProblems
  readonly isAccepted: boolean
  readonly onAccept: (isAccepted: boolean) => void
}) {
  const t = useTranslations('questionnaires')
  const languageName = useLanguageName()
  const { language, places } = props.gap
  const count = (code: string) => places.filter((place) => place.code === code).length
  return (
    <div className={styles.gap}>
      <details>
        <summary>
          {t('gaps-count', {
            language: languageName(language),
            missing: count('language-missing'),
            stale: count('language-stale'),
            faults: count('placeholder-fault'),
          })}
        </summary>
        <ul>
          {places.map((place) => (
            <li key={`${place.pointer} ${place.code}`}>
              <Place problem={place} />
            </li>
          ))}
        </ul>
      </details>
      <label className={styles.check}>
        <input type="checkbox" checked={props.isAccepted} onChange={(event) => props.onAccept(event.target.checked)} />
        {t('gaps-accept', { language: languageName(language) })}
      </label>
    </div>
  )
}

function Place({ problem }: { readonly problem: PlacedProblem }) {
  const t = useTranslations('questionnaires')
  const { code, pointer, names, detail } = problem
  const words = `issue-${code}`
  const place = names.length > 0 ? names.join(' › ') : t(pointer === null ? 'place-title' : 'place-whole')
  return (
    <>
      <strong>{place}</strong>: {t.has(words) ? t(words) : t('issue-unknown')}
      {detail !== null && pointer !== null && (
        <span className="soft" lang="en">
          {' '}
          {detail}
        </span>
      )}
      {pointer !== null && pointer !== '' && (
        <>
          {' '}
          <code>{pointer}</code>
        </>
      )}
    </>
  )
}
