import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './properties.module.css'
import { PropertyField, type PropertyFieldProps } from './property-field.tsx'

/** One group of properties, to fold: the basic ones, and the others behind "more". Drawn only while it is open. */
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
  const basic = isWhole ? fields : fields.filter(({ property }) => property.tier === 'basic')
  const advanced = isWhole ? [] : fields.filter(({ property }) => property.tier === 'advanced')
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
          <Fields fields={basic} />
          {advanced.length > 0 && <More fields={advanced} isFirst={basic.length === 0} />}
        </div>
      )}
    </details>
  )
}

const isChanged = ({ property, value, isMixed }: PropertyFieldProps): boolean =>
  !property.isRequired && (value !== undefined || isMixed)

const Fields = ({ fields }: { readonly fields: readonly PropertyFieldProps[] }) =>
  fields.map((field) => <PropertyField key={field.property.name} {...field} />)

/** The advanced properties. Those that are written are told by number, so that nobody overlooks them. */
function More({ fields, isFirst }: { readonly fields: readonly PropertyFieldProps[]; readonly isFirst: boolean }) {
  const t = useTranslations('properties')
  const [isOpen, setOpen] = useState(isFirst)
  return (
    <details className={styles.more} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('more', { count: fields.length, changed: fields.filter(isChanged).length })}</summary>
      {isOpen && <Fields fields={fields} />}
    </details>
  )
}
