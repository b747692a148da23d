import { DEFINITION_ISSUE_CODES, type DefinitionIssueCode } from '@estela/core/questionnaire/definition-issue'
import { useTranslations } from 'use-intl'
import { useIssueWords } from '../document/use-issue-words.ts'
import styles from './source.module.css'
import type { TextProblem } from './text-problem.ts'

interface ProblemListProps {
  readonly problems: readonly TextProblem[]
  /** Null where the text is not in the editor. */
  readonly onJump: ((problem: TextProblem) => void) | null
}

/** What is wrong with a text, refusals first, each with its line and the way to it. */
export function ProblemList({ problems, onJump }: ProblemListProps) {
  const t = useTranslations('source')
  const wordsOf = useProblemWords()
  const sorted = problems.toSorted((one, other) => Number(other.isRefusal) - Number(one.isRefusal))
  return (
    <ol className={styles.problems}>
      {sorted.map((problem) => (
        <li key={`${problem.from} ${problem.code} ${problem.detail}`} data-refusal={problem.isRefusal}>
          {onJump === null ? (
            <span>{t('place', { line: problem.line, column: problem.column })}</span>
          ) : (
            <button type="button" className="button-small" onClick={() => onJump(problem)}>
              {t('place', { line: problem.line, column: problem.column })}
            </button>
          )}{' '}
          {wordsOf(problem)}
        </li>
      ))}
    </ol>
  )
}

/** Problems of the text have words here; what would keep it from being published is told as elsewhere. */
function useProblemWords(): (problem: TextProblem) => string {
  const t = useTranslations('source')
  const issueWords = useIssueWords()
  return ({ code, detail }) =>
    isDefinitionIssueCode(code) && !t.has(`problem-${code}`)
      ? issueWords({ code, message: detail })
      : t(`problem-${code}`, { detail })
}

const isDefinitionIssueCode = (code: string): code is DefinitionIssueCode =>
  DEFINITION_ISSUE_CODES.some((each) => each === code)
