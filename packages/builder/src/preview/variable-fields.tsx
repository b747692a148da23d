import { useTranslations } from 'use-intl'
import styles from './preview.module.css'

interface VariableFieldsProps {
  readonly names: readonly string[]
  readonly values: Readonly<Record<string, string>>
  readonly onChange: (name: string, value: string) => void
}

/** Sample values for what stands in braces and no question answers. */
export function VariableFields({ names, values, onChange }: VariableFieldsProps) {
  const t = useTranslations('preview')
  if (names.length === 0) return null
  return (
    <details className={styles.variables}>
      <summary>{t('variables', { count: names.length })}</summary>
      <div className={styles.fields}>
        {names.map((name) => (
          <label key={name}>
            <code>{`{${name}}`}</code>
            <input dir="auto" value={values[name] ?? ''} onChange={(event) => onChange(name, event.target.value)} />
          </label>
        ))}
      </div>
    </details>
  )
}
