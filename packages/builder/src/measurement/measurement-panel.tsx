import { measurementIssues } from '@estela/core/questionnaire/measurement-issues'
import { useDeferredValue, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { ElementNode } from '../document/elements.ts'
import type { JsonObject } from '../document/json.ts'
import { isWithin } from '../document/pointer.ts'
import { chosenElements } from '../editing/chosen-elements.ts'
import { useEditor } from '../history/editor.ts'
import { annotationAt, withFacts, withoutAnnotation } from './annotation.ts'
import { ConstructField } from './construct-field.tsx'
import { roleBeside, useCounterpart } from './counterpart.tsx'
import { FactSelect } from './fact-select.tsx'
import { IssueList } from './issue-list.tsx'
import styles from './measurement.module.css'
import { PairFields } from './pair-fields.tsx'
import { guessedScale } from './scale-choices.ts'
import { ScaleField } from './scale-field.tsx'
import { suggestedConstruct } from './suggested-construct.ts'
import { useMeasure } from './use-measure.ts'
import { WaveField } from './wave-field.tsx'

/**
 * What the selected questions measure, and how their answers are compared over time; with nothing selected, in which
 * wave the questionnaire is asked. Of pages and panels only a scored test is measured.
 */
export function MeasurementPanel() {
  const t = useTranslations('measurement')
  const { document, selection } = useEditor((editor) => editor.present)
  if (selection.length === 0) return <WaveField />
  const chosen = chosenElements(document, selection).filter(({ kind }) => kind === 'question' || kind === 'panel')
  if (chosen.length === 0) return <p className="soft">{t('not-measurable')}</p>
  const unmeasured = chosen.filter(({ pointer }) => annotationAt(document, pointer) === null)
  const measured = chosen.filter((node) => !unmeasured.includes(node))
  return (
    <div className={styles.panel}>
      {unmeasured.length > 0 && <BeginMeasuring nodes={unmeasured} />}
      {measured.length > 0 && <Facts nodes={measured} />}
    </div>
  )
}

function BeginMeasuring({ nodes }: { readonly nodes: readonly ElementNode[] }) {
  const t = useTranslations('measurement')
  const measure = useMeasure()
  const isPanel = nodes.some(({ kind }) => kind === 'panel')
  const begin = (before: JsonObject) =>
    nodes.reduce((after, { pointer, element, name }) => {
      const construct = suggestedConstruct(after, name)
      return withFacts(after, pointer, { construct, level: 'L1', scale: guessedScale(element), pair: 'none' })
    }, before)
  return (
    <>
      <p className="soft">{t(isPanel ? 'panel-explained' : 'unmeasured', { count: nodes.length })}</p>
      <button type="button" className="button-small" onClick={() => measure(begin)}>
        {t(isPanel ? 'score-as-test' : 'measure', { count: nodes.length })}
      </button>
    </>
  )
}

/** What several questions have in common; of a single one, everything. */
function Facts({ nodes }: { readonly nodes: readonly ElementNode[] }) {
  const t = useTranslations('measurement')
  const measure = useMeasure()
  const pointers = nodes.map(({ pointer }) => pointer)
  const only = nodes.length === 1 ? nodes[0] : undefined
  const end = (before: JsonObject) => pointers.reduce(withoutAnnotation, before)
  return (
    <>
      {only !== undefined && <ConstructField key={only.pointer} pointer={only.pointer} />}
      <FactSelect fact="level" pointers={pointers} />
      <FactSelect fact="criterion" pointers={pointers} />
      <ScaleField nodes={nodes} />
      <FactSelect fact="pair" pointers={pointers} />
      {only !== undefined && <PairFields key={`pair ${only.pointer}`} node={only} />}
      {only !== undefined && <OwnIssues pointer={only.pointer} />}
      <button type="button" className="button-small" onClick={() => measure(end)}>
        {t('measure-no-more', { count: nodes.length })}
      </button>
    </>
  )
}

/** The rules of measurement that this question breaks. */
function OwnIssues({ pointer }: { readonly pointer: string }) {
  const document = useDeferredValue(useEditor((editor) => editor.present.document))
  const { counterpart } = useCounterpart()
  const issues = useMemo(
    () => measurementIssues(document, { role: roleBeside(document, counterpart) }),
    [document, counterpart],
  )
  const own = issues.filter((issue) => issue.pointer !== '' && isWithin(issue.pointer, pointer))
  return own.length === 0 ? null : <IssueList issues={own} />
}
