import { WAVES } from '@estela/core/questionnaire/item'
import { waveRoleOf } from '@estela/core/questionnaire/measurement/wave-rules'
import { useTranslations } from 'use-intl'
import { useEditor } from '../history/editor.ts'
import { withFacts } from './annotation.ts'
import { Field } from './field.tsx'
import { useMeasure } from './use-measure.ts'

/** In which wave of a study the questionnaire is asked. */
export function WaveField() {
  const t = useTranslations('measurement')
  const role = waveRoleOf(useEditor((editor) => editor.present.document))
  const measure = useMeasure()
  return (
    <Field label={t('wave')} help={t('wave-help')}>
      {(ids) => (
        <select
          {...ids}
          value={role ?? ''}
          onChange={({ target }) =>
            measure((document) => withFacts(document, '', { wave: target.value === '' ? undefined : target.value }))
          }
        >
          <option value="">{t('wave-unsaid')}</option>
          {WAVES.map((wave) => (
            <option key={wave} value={wave}>
              {t(`wave-${wave}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
