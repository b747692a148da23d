import { textIn } from '@estela/core/questionnaire/localized-text'
import { STEPLESS_SCALES } from '@estela/core/questionnaire/measurement/annotation-rules'
import { measuredElements } from '@estela/core/questionnaire/measurement/measured-elements'
import { scaleIssues } from '@estela/core/questionnaire/measurement/scale-rules'
import { type Scale, scales } from '@estela/core/questionnaire/scales'
import { useDeferredValue } from 'react'
import { useTranslations } from 'use-intl'
import type { ElementNode } from '../document/elements.ts'
import { useEditor } from '../history/editor.ts'
import { useSession } from '../session/session.tsx'
import { annotationAt, withFacts } from './annotation.ts'
import { Field } from './field.tsx'
import styles from './measurement.module.css'
import { hasOwnAnswers, takesScale, withScaleChoices } from './scale-choices.ts'
import { useMeasure } from './use-measure.ts'

/**
 * The scale of the selected questions. Choosing one of the library gives its steps to questions that offer nothing yet;
 * those that offer something else keep it until their author wants the steps.
 */
export function ScaleField({ nodes }: { readonly nodes: readonly ElementNode[] }) {
  const t = useTranslations('measurement')
  const { textLanguage } = useSession()
  const document = useEditor((editor) => editor.present.document)
  const measure = useMeasure()
  const labelOf = (step: Scale['steps'][number] | undefined) =>
    step === undefined ? '' : textIn(step.label, textLanguage)
  const written = new Set(nodes.map(({ pointer }) => annotationAt(document, pointer)?.scale))
  const [scale] = written.size === 1 ? written : []
  const isKnown = typeof scale === 'string' && (scales.has(scale) || STEPLESS_SCALES.some((each) => each === scale))
  const choose = (chosen: string) =>
    measure((before) =>
      nodes.reduce((after, { pointer, element }) => {
        const measured = withFacts(after, pointer, { scale: chosen })
        return hasOwnAnswers(element) ? measured : withScaleChoices(measured, pointer, chosen)
      }, before),
    )
  return (
    <>
      <Field label={t('scale')} help={t('scale-help')}>
        {(ids) => (
          <select
            {...ids}
            value={typeof scale === 'string' ? scale : ''}
            onChange={({ target }) => choose(target.value)}
          >
            {!isKnown && (
              <option value={typeof scale === 'string' ? scale : ''}>{String(scale ?? t('differs'))}</option>
            )}
            <optgroup label={t('scales-with-steps')}>
              {[...scales.values()].map(({ id, steps }) => (
                <option key={id} value={id}>
                  {t('scale-option', {
                    id,
                    first: labelOf(steps[0]),
                    last: labelOf(steps.at(-1)),
                  })}
                </option>
              ))}
            </optgroup>
            <optgroup label={t('scales-without-steps')}>
              {STEPLESS_SCALES.map((id) => (
                <option key={id} value={id}>
                  {t(`scale-${id}`)}
                </option>
              ))}
            </optgroup>
          </select>
        )}
      </Field>
      {typeof scale === 'string' && <StepsOffer nodes={nodes} scale={scale} />}
    </>
  )
}

/** Puts the steps of the scale in place of answers that are none. */
function StepsOffer({ nodes, scale }: { readonly nodes: readonly ElementNode[]; readonly scale: string }) {
  const t = useTranslations('measurement')
  const document = useDeferredValue(useEditor((editor) => editor.present.document))
  const measure = useMeasure()
  const broken = new Set(
    measuredElements(document).flatMap((each) => (scaleIssues(each).length > 0 ? each.pointer : [])),
  )
  const others = nodes.filter(({ pointer, element }) => takesScale(element) && broken.has(pointer))
  if (others.length === 0) return null
  return (
    <div className={styles.offer}>
      <p>{t('answers-off-scale', { scale, count: others.length })}</p>
      <button
        type="button"
        className="button-small"
        onClick={() =>
          measure((before) => others.reduce((after, { pointer }) => withScaleChoices(after, pointer, scale), before))
        }
      >
        {t('use-steps', { scale })}
      </button>
    </div>
  )
}
