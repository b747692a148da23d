import { measurementIssues } from '@estela/core/questionnaire/measurement-issues'
import { useDeferredValue, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { isWithin } from '../document/pointer.ts'
import { chosenElements } from '../editing/chosen-elements.ts'
import { useEditor } from '../history/editor.ts'
import { annotationAt, withFacts, withoutAnnotation } from './annotation.ts'
import { ConstructField } from './construct-field.tsx'
import { roleBeside, useCounterpart } from './counterpart.tsx'
import { FactSelects } from './fact-selects.tsx'
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
  const measure = useMeasure()
  if (selection.length === 0) return <WaveField />
  const chosen = chosenElements(document, selection).filter(({ kind }) => kind === 'question' || kind === 'panel')
  const unmeasured = chosen.filter(({ pointer }) => annotationAt(document, pointer) === null)
  const measured = chosen.filter((node) => !unmeasured.includes(node))
  const [only] = measured
  if (chosen.length === 0) return <p className="soft">{t('not-measurable')}</p>
  const isPanel = unmeasured.some(({ kind }) => kind === 'panel')
  return (
    <div className={styles.panel}>
      {unmeasured.length > 0 && (
        <>
          <p className="soft">{t(isPanel ? 'panel-explained' : 'unmeasured', { count: unmeasured.length })}</p>
          <button
            type="button"
            className="button-small"
            onClick={() =>
              measure((before) =>
                unmeasured.reduce((after, { pointer, element, name }) => {
                  const construct = suggestedConstruct(after, name)
                  const facts = { construct, level: 'L1', scale: guessedScale(element), pair: 'none' }
                  return withFacts(after, pointer, facts)
                }, before),
              )
            }
          >
            {t(isPanel ? 'score-as-test' : 'measure', { count: unmeasured.length })}
          </button>
        </>
      )}
      {only !== undefined && measured.length === 1 && <ConstructField key={only.pointer} pointer={only.pointer} />}
      {measured.length > 0 && <FactSelects pointers={measured.map(({ pointer }) => pointer)} />}
      {measured.length > 0 && <ScaleField nodes={measured} />}
      {only !== undefined && measured.length === 1 && <PairFields key={`pair ${only.pointer}`} node={only} />}
      {only !== undefined && measured.length === 1 && <OwnIssues pointer={only.pointer} />}
      {measured.length > 0 && (
        <button
          type="button"
          className="button-small"
          onClick={() =>
            measure((before) => measured.reduce((after, { pointer }) => withoutAnnotation(after, pointer), before))
          }
        >
          {t('measure-no-more', { count: measured.length })}
        </button>
      )}
    </div>
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
