import { useTranslations } from 'use-intl'
import { useEditor, useEditorStore } from '../history/editor.ts'
import { useSession } from '../session/session.tsx'
import { applyFix } from './apply-fix.ts'
import styles from './checks.module.css'
import type { Fix } from './finding.ts'
import { useFindings } from './findings-provider.tsx'
import type { ToldFinding } from './use-told-findings.ts'

/** One finding: what it is, where, a way there, and what would put it right. */
export function FindingRow({ told: { found, words, place } }: { readonly told: ToldFinding }) {
  const t = useTranslations('checks')
  const { jump } = useSession()
  return (
    <li className={styles.finding}>
      <p className={styles.words}>{words}</p>
      <p className={styles.place}>
        {place.element === null ? (
          place.name
        ) : (
          <button type="button" className="button-small" onClick={() => place.element !== null && jump(place.element)}>
            {t('go', { place: place.name })}
          </button>
        )}
        {place.text !== '' && <span className={styles.text}>{place.text}</span>}
      </p>
      {found.fix !== null && <FixButton fix={found.fix} />}
    </li>
  )
}

/** Places of a finding are those of the document that was checked; until it is checked again, a changed one waits. */
function FixButton({ fix }: { readonly fix: Fix }) {
  const t = useTranslations('checks')
  const { announce } = useSession()
  const store = useEditorStore()
  const { document: checked } = useFindings()
  const isCurrent = useEditor(({ present }) => present.document === checked)
  const change = t(fix.message, fix.data)
  const put = () => {
    const { present, apply } = store.getState()
    const document = applyFix(present.document, fix)
    if (present.document !== checked || document === present.document) return
    apply({ name: 'fix', document, selection: present.selection })
    announce(t('fixed', { change }))
  }
  return (
    <button type="button" className="button-small" aria-disabled={!isCurrent} onClick={put}>
      {t('fix', { change })}
    </button>
  )
}
