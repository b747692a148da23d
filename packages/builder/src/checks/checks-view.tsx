import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { CheckFilter, EVERYTHING, type ShownFindings } from './check-filter.tsx'
import styles from './checks.module.css'
import { SEVERITIES, type Severity } from './finding.ts'
import { FindingRow } from './finding-row.tsx'
import { useFindings } from './findings-provider.tsx'
import { isOpen } from './findings-store.ts'
import { FindingsSummary } from './findings-summary.tsx'
import { type ToldFinding, useToldFindings } from './use-told-findings.ts'

/** All that the checks found, errors first, with ways to the places and what can be put right at once. */
export function ChecksView() {
  const t = useTranslations('checks')
  const [shown, setShown] = useState<ShownFindings>(EVERYTHING)
  const { findings } = useFindings()
  const told = useToldFindings(shown)
  return (
    <div className={styles.checks}>
      <h2>{t('title')}</h2>
      <FindingsSummary />
      {findings.length > 0 && <CheckFilter shown={shown} onChange={setShown} />}
      {findings.length > 0 && told.length === 0 && <p>{t('nothing-shown')}</p>}
      {SEVERITIES.map((severity) => (
        <SeveritySection
          key={severity}
          severity={severity}
          told={told.filter(({ found }) => isOpen(found) && found.severity === severity)}
        />
      ))}
      <LeftFindings told={told.filter(({ found }) => !isOpen(found))} />
    </div>
  )
}

interface SeveritySectionProps {
  readonly severity: Severity
  readonly told: readonly ToldFinding[]
}

function SeveritySection({ severity, told }: SeveritySectionProps) {
  const t = useTranslations('checks')
  const heading = useId()
  if (told.length === 0) return null
  return (
    <section aria-labelledby={heading} className={styles[severity]}>
      <h3 id={heading}>
        {t(severity)} <span className={styles.count}>{told.length}</span>
      </h3>
      <p className={styles.about}>{t(`about-${severity}`)}</p>
      <FindingList told={told} />
    </section>
  )
}

/** What an author has decided to leave, with the reasons; folded away. */
function LeftFindings({ told }: { readonly told: readonly ToldFinding[] }) {
  const t = useTranslations('checks')
  if (told.length === 0) return null
  return (
    <details>
      <summary>{t('left-findings', { count: told.length })}</summary>
      <FindingList told={told} />
    </details>
  )
}

const FindingList = ({ told }: { readonly told: readonly ToldFinding[] }) => (
  // biome-ignore lint/a11y/noRedundantRoles: Safari takes the role away with the bullets
  <ul role="list" className={styles.list}>
    {told.map((each) => (
      <FindingRow key={each.key} told={each} />
    ))}
  </ul>
)
