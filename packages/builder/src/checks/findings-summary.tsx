import { useTranslations } from 'use-intl'
import { useSession } from '../session/session.tsx'
import type { Severity } from './finding.ts'
import { useFindings } from './findings-provider.tsx'
import { isOpen } from './findings-store.ts'

/** How much was found, told again after every change, and how long answering takes. */
export function FindingsSummary() {
  const t = useTranslations('checks')
  const { textLanguage } = useSession()
  const { status, findings, minutes, document } = useFindings()
  const countOf = (severity: Severity) =>
    findings.filter((found) => isOpen(found) && found.severity === severity).length
  const counts = { errors: countOf('error'), warnings: countOf('warning'), hints: countOf('hint') }
  const needed = minutes[textLanguage] ?? minutes.en
  return (
    <>
      <p role="status">{status === 'ready' ? t(findings.length === 0 ? 'nothing' : 'counts', counts) : t(status)}</p>
      {document !== null && needed !== undefined && needed > 0 && (
        <p>{t('minutes', { minutes: Math.max(1, Math.round(needed)) })}</p>
      )}
    </>
  )
}
