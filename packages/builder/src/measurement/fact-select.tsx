import { CRITERIA, LEVELS, PAIR_KINDS } from '@estela/core/questionnaire/item'
import { useTranslations } from 'use-intl'
import type { Pointer } from '../document/pointer.ts'
import { useEditor } from '../history/editor.ts'
import { annotationAt, withFacts } from './annotation.ts'
import { Field } from './field.tsx'
import { useMeasure } from './use-measure.ts'

const VALUES = { level: LEVELS, criterion: CRITERIA, pair: PAIR_KINDS } as const

/** Level, criterion or pair kind of the selected questions. */
export function FactSelect(props: { readonly fact: keyof typeof VALUES; readonly pointers: readonly Pointer[] }) {
  const { fact: key, pointers } = props
  const t = useTranslations('measurement')
  const document = useEditor((editor) => editor.present.document)
  const measure = useMeasure()
  const written = new Set(pointers.map((pointer) => annotationAt(document, pointer)?.[key]))
  const [value] = written.size === 1 ? written : []
  const values: readonly string[] = VALUES[key]
  const isKnown = values.some((each) => each === value)
  return (
    <Field label={t(key)} help={t(`${key}-help`)}>
      {(ids) => (
        <select
          {...ids}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => {
            const chosen = target.value === '' ? undefined : target.value
            measure((before) =>
              pointers.reduce((after, pointer) => withFacts(after, pointer, { [key]: chosen }), before),
            )
          }}
        >
          {(key === 'criterion' || value === undefined) && (
            <option value="">{t(written.size > 1 ? 'differs' : 'none-chosen')}</option>
          )}
          {typeof value === 'string' && !isKnown && <option value={value}>{value}</option>}
          {values.map((each) => (
            <option key={each} value={each}>
              {t(`${key}-${each}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
