import { CRITERIA, LEVELS, PAIR_KINDS } from '@estela/core/questionnaire/item'
import { useTranslations } from 'use-intl'
import type { Pointer } from '../document/pointer.ts'
import { useEditor } from '../history/editor.ts'
import { annotationAt, withFacts } from './annotation.ts'
import { Field } from './field.tsx'
import { useMeasure } from './use-measure.ts'

const FACTS = [
  { key: 'level', values: LEVELS },
  { key: 'criterion', values: CRITERIA },
  { key: 'pair', values: PAIR_KINDS },
] as const
type Fact = (typeof FACTS)[number]

/** Level, criterion and pair kind of the selected questions; empty where they differ. */
export function FactSelects({ pointers }: { readonly pointers: readonly Pointer[] }) {
  return FACTS.map((fact) => <FactSelect key={fact.key} fact={fact} pointers={pointers} />)
}

function FactSelect({
  fact: { key, values },
  pointers,
}: {
  readonly fact: Fact
  readonly pointers: readonly Pointer[]
}) {
  const t = useTranslations('measurement')
  const document = useEditor((editor) => editor.present.document)
  const measure = useMeasure()
  const written = new Set(pointers.map((pointer) => annotationAt(document, pointer)?.[key]))
  const [value] = written.size === 1 ? written : []
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
