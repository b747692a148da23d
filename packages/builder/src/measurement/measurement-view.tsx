import { measuredElements } from '@estela/core/questionnaire/measurement/measured-elements'
import { measurementIssues } from '@estela/core/questionnaire/measurement-issues'
import { useDeferredValue, useId, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { elementAround } from '../document/element-around.ts'
import { elementsOf, withDescendants } from '../document/elements.ts'
import type { JsonObject } from '../document/json.ts'
import { isWithin } from '../document/pointer.ts'
import { useEditor } from '../history/editor.ts'
import { isShownOnly } from '../metadata/shown-only.ts'
import { useSession } from '../session/session.tsx'
import { roleBeside, useCounterpart } from './counterpart.tsx'
import { IssueList } from './issue-list.tsx'
import { ItemTable } from './item-table.tsx'
import styles from './measurement.module.css'
import { PairingSection } from './pairing-section.tsx'
import { WaveField } from './wave-field.tsx'

/** What a questionnaire measures: the rules it breaks, its items, and how they go with those of the other wave. */
export function MeasurementView() {
  const document = useDeferredValue(useEditor((editor) => editor.present.document))
  return (
    <div className={styles.view}>
      <WaveField />
      <Rules document={document} />
      <ItemTable document={document} />
      <Unmeasured document={document} />
      <PairingSection document={document} />
    </div>
  )
}

function Rules({ document }: { readonly document: JsonObject }) {
  const t = useTranslations('measurement')
  const { jump } = useSession()
  const { counterpart } = useCounterpart()
  const issues = useMemo(
    () => measurementIssues(document, { role: roleBeside(document, counterpart) }),
    [document, counterpart],
  )
  const measured = useMemo(() => new Set(measuredElements(document).map(({ pointer }) => pointer)), [document])
  const headingId = useId()
  const errors = issues.filter(({ severity }) => severity === 'error').length
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{t('rules')}</h2>
      <p role="status">{t('rules-found', { errors, hints: issues.length - errors })}</p>
      <IssueList issues={issues} onJump={({ pointer }) => jump(elementAround(pointer, measured) ?? pointer)} />
    </section>
  )
}

/** Questions that nobody said anything about; those of a scored test are measured by it. */
function Unmeasured({ document }: { readonly document: JsonObject }) {
  const t = useTranslations('measurement')
  const { jump } = useSession()
  const nodes = useMemo(() => {
    const measured = measuredElements(document).map(({ pointer }) => pointer)
    return withDescendants(elementsOf(document)).filter(
      ({ kind, type, pointer }) =>
        kind === 'question' && !isShownOnly(type) && !measured.some((place) => isWithin(pointer, place)),
    )
  }, [document])
  if (nodes.length === 0) return null
  return (
    <details>
      <summary>{t('unmeasured', { count: nodes.length })}</summary>
      <ul className={styles.unmeasured}>
        {nodes.map(({ pointer, name }) => (
          <li key={pointer}>
            <button type="button" className="button-small" onClick={() => jump(pointer)}>
              {t('jump', { name })}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
