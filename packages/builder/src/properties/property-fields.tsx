import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePanel } from './panel-context.ts'
import styles from './properties.module.css'
import type { PropertyFieldProps } from './property-field.tsx'

/** So few that hiding some of them would cost more than it saves. */
const FEW = 6

/** Was it set by the author? What must always be there, such as a name, does not count. */
export const isChanged = ({ property, value, isMixed }: PropertyFieldProps): boolean =>
  !property.isRequired && (value !== undefined || isMixed)

/** Properties one below the other: the basic ones, and the others behind "more" unless `isWhole`. */
export function PropertyFields(props: { readonly fields: readonly PropertyFieldProps[]; readonly isWhole: boolean }) {
  const { Field } = usePanel()
  const isWhole = props.isWhole || props.fields.length <= FEW
  const shown = isWhole ? props.fields : props.fields.filter(({ property }) => property.tier === 'basic')
  const others = isWhole ? [] : props.fields.filter(({ property }) => property.tier === 'advanced')
  return (
    <>
      {shown.map((field) => (
        <Field key={field.property.name} {...field} />
      ))}
      {others.length > 0 && <More fields={others} isOpenAtFirst={shown.length === 0} />}
    </>
  )
}

/** The advanced properties. How many of them are set is told outside, so that nobody overlooks them. */
function More({
  fields,
  isOpenAtFirst,
}: {
  readonly fields: readonly PropertyFieldProps[]
  readonly isOpenAtFirst: boolean
}) {
  const t = useTranslations('properties')
  const { Field } = usePanel()
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  return (
    <details className={styles.more} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('more', { count: fields.length, changed: fields.filter(isChanged).length })}</summary>
      {isOpen && (
        <div className={styles.fields}>
          {fields.map((field) => (
            <Field key={field.property.name} {...field} />
          ))}
        </div>
      )}
    </details>
  )
}
