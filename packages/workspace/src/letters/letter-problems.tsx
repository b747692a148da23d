import { type FieldError, ProblemError } from '@estela/contract'
import { useTranslations } from 'use-intl'
import styles from './letters.module.css'

/** What keeps a letter from being sent, as the collector said it; nothing for other errors. */
export const problemsOf = (error: Error | null): readonly FieldError[] =>
  error instanceof ProblemError && error.problem === 'letter-invalid' ? (error.body.errors ?? []) : []

/** The problems of one part of a letter, each a way to its place. */
export function LetterProblems(props: {
  readonly id: string
  readonly problems: readonly FieldError[]
  readonly onGo: (problem: FieldError) => void
}) {
  const t = useTranslations('workspace')
  const words = useProblemWords()
  if (props.problems.length === 0) return null
  return (
    <ul id={props.id} className={styles.problems} aria-label={t('letter-problems')}>
      {props.problems.map((problem) => (
        <li key={`${problem.code} ${problem.line} ${problem.column} ${problem.value}`}>
          {words(problem)}{' '}
          {problem.code !== 'missing-field' && problem.line !== undefined && problem.column !== undefined && (
            <button type="button" className="button-small" onClick={() => props.onGo(problem)}>
              {t('letter-problem-place', { line: problem.line, column: problem.column })}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

function useProblemWords(): (problem: FieldError) => string {
  const t = useTranslations('workspace')
  return ({ code, value = '' }) => {
    const key = `letter-problem-${code}`
    // Braces of a field would be read as part of the message.
    return t.has(key) ? t(key, { value, field: `{{${value}}}` }) : code
  }
}
