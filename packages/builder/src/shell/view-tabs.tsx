import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { ProblemCount } from '../checks/problem-count.tsx'
import { isRightToLeft } from '../session/is-right-to-left.ts'
import { useSession, VIEWS, type View } from '../session/session.tsx'
import styles from './shell.module.css'

/** The parts of the builder as tabs (WAI-ARIA): arrows walk, and what is walked to is shown. */
export function ViewTabs() {
  const t = useTranslations('builder')
  const { view, show } = useSession()
  return (
    <div role="tablist" aria-label={t('views')} className={styles.tabs}>
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`builder-tab-${each}`}
          aria-selected={each === view}
          aria-controls={each === view ? `builder-${each}` : undefined}
          tabIndex={each === view ? 0 : -1}
          onClick={() => show(each)}
          onKeyDown={(event) => walk(event, view, show)}
        >
          {t(`view-${each}`)} {each === 'checks' && <ProblemCount />}
        </button>
      ))}
    </div>
  )
}

function walk(event: KeyboardEvent<HTMLElement>, view: View, show: (view: View) => void): void {
  const isReversed = isRightToLeft(event.currentTarget)
  const forward = isReversed ? 'ArrowLeft' : 'ArrowRight'
  const backward = isReversed ? 'ArrowRight' : 'ArrowLeft'
  const index = VIEWS.indexOf(view)
  const step = { [forward]: index + 1, [backward]: index - 1, Home: 0, End: VIEWS.length - 1 }[event.key]
  const next = step === undefined ? undefined : VIEWS.at(step % VIEWS.length)
  if (next === undefined) return
  event.preventDefault()
  show(next)
  document.getElementById(`builder-tab-${next}`)?.focus()
}
