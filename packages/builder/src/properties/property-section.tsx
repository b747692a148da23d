import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import styles from './properties.module.css'
import type { PropertyFieldProps } from './property-field.tsx'
import { isChanged, PropertyFields } from './property-fields.tsx'

/** One group of properties, to fold. Drawn only while it is open. */
export function PropertySection(props: {
  readonly title: string
  readonly fields: readonly PropertyFieldProps[]
  /** What stands before the properties. */
  readonly children: ReactNode
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
  /** Advanced properties stand among the others: something was searched for, or everything is to be seen. */
  readonly isWhole: boolean
}) {
  const { title, fields, children, isOpen, onToggle, isWhole } = props
  const t = useTranslations('properties')
  const changed = fields.filter(isChanged).length
  return (
    <details className={styles.section} open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <h3>{title}</h3>
        {changed > 0 && (
          <span className="badge" title={t('changed-count', { count: changed })}>
            {changed}
            <span className="visually-hidden"> {t('changed-count', { count: changed })}</span>
          </span>
        )}
      </summary>
      {isOpen && (
        <div className={styles.fields}>
          {children}
          <PropertyFields fields={fields} isWhole={isWhole} />
        </div>
      )}
    </details>
  )
}
