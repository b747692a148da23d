import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useSession } from '../session/session.tsx'
import styles from './checks.module.css'
import { LeaveControl } from './leave-control.tsx'
import type { FindingPlace } from './place-of-finding.ts'
import { useFindingChanges } from './use-finding-changes.ts'
import type { ToldFinding } from './use-told-findings.ts'

/** One finding: what it is, where, a way there, and what can be done about it. */
export function FindingRow({ told }: { readonly told: ToldFinding }) {
  const t = useTranslations('checks')
  const { found, words, place } = told
  const row = useRef<HTMLLIElement>(null)
  const { isCurrent, fix, leave, tellAgain } = useFindingChanges(told, () => focusBeside(row.current))
  return (
    <li ref={row} tabIndex={-1} className={styles.finding}>
      <p className={styles.words}>{words}</p>
      <Place place={place} />
      <div className={styles.actions}>
        {found.fix !== null && (
          <button type="button" className="button-small" aria-disabled={!isCurrent} onClick={fix}>
            {t('fix', { change: t(found.fix.message, found.fix.data) })}
          </button>
        )}
        {found.severity !== 'error' && found.ignored === null && (
          <LeaveControl words={words} isDisabled={!isCurrent} onLeave={leave} />
        )}
      </div>
      {found.ignored !== null && (
        <p className={styles.place}>
          <span className={styles.text}>{t('left-because', { reason: found.ignored })}</span>
          <button type="button" className="button-small" aria-disabled={!isCurrent} onClick={tellAgain}>
            {t('tell-again')}
          </button>
        </p>
      )}
    </li>
  )
}

/** This row is about to go; the keyboard goes on at the next one, or where the list was come from. */
function focusBeside(row: HTMLElement | null): void {
  const next = row?.nextElementSibling ?? row?.previousElementSibling ?? document.getElementById('builder-tab-checks')
  if (next instanceof HTMLElement) next.focus()
}

function Place({ place: { name, text, element } }: { readonly place: FindingPlace }) {
  const t = useTranslations('checks')
  const { jump } = useSession()
  return (
    <p className={styles.place}>
      {element === null ? (
        name
      ) : (
        <button type="button" className="button-small" onClick={() => jump(element)}>
          {t('go', { place: name })}
        </button>
      )}
      {text !== '' && <span className={styles.text}>{text}</span>}
    </p>
  )
}
