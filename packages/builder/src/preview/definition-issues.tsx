import type { DefinitionIssue } from '@estela/core/questionnaire/definition-issue'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { elementAround, elementPlaces } from '../document/element-around.ts'
import type { JsonObject } from '../document/json.ts'
import { useIssueWords } from '../document/use-issue-words.ts'
import { useSession } from '../session/session.tsx'
import styles from './preview.module.css'

interface DefinitionIssuesProps {
  readonly document: JsonObject
  readonly issues: readonly DefinitionIssue[]
}

/** What keeps a questionnaire from being published, each with the way to its place. */
export function DefinitionIssues({ document, issues }: DefinitionIssuesProps) {
  const t = useTranslations('preview')
  const words = useIssueWords()
  const { jump } = useSession()
  const elements = useMemo(() => elementPlaces(document), [document])
  return (
    <ul className={styles.issues}>
      {issues.slice(0, SHOWN_MAX).map(({ pointer, code, message }) => {
        const element = elementAround(pointer, elements)
        return (
          <li key={`${pointer} ${code}`}>
            {words({ code, message })} <code>{pointer}</code>{' '}
            {element !== null && (
              <button type="button" className="button-small" onClick={() => jump(element)}>
                {t('go-there')}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const SHOWN_MAX = 50
