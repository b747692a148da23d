import type { DefinitionIssue } from '@estela/core/questionnaire/definition-issue'
import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { issueValues } from './issue-values.ts'

type Told = Pick<DefinitionIssue, 'code' | 'message'>

/** A function that says in words why a definition cannot be published. */
export function useIssueWords(): (issue: Told) => string {
  const t = useTranslations('document')
  return useCallback(({ code, message }: Told) => t(`issue-${code}`, issueValues(message)), [t])
}
