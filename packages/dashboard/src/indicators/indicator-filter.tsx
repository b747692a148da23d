import { useCountryName } from '@estela/ui/country-name'
import { SelectField } from '@estela/ui/select-field'
import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import type { IndicatorWindow, YearSpan } from './indicator-window.ts'
import styles from './indicators.module.css'

/** Whose lines, which years and which kind of axis are shown. All are kept in the address. */
export function IndicatorFilter(props: {
  readonly shown: IndicatorWindow
  readonly span: YearSpan
  readonly countries: readonly string[]
}) {
  const { shown, span } = props
  const t = useTranslations('dashboard')
  const countryName = useCountryName()
  const choose = useChoice()
  const years = Array.from({ length: span.last - span.first + 1 }, (_, index) => String(span.first + index))
  const yearOptions = years.map((year) => ({ value: year, label: year }))
  return (
    <form className={styles.filter} aria-label={t('filter')}>
      <SelectField
        label={t('country')}
        value={shown.country ?? ''}
        options={[
          { value: '', label: t('all-pilots') },
          ...props.countries.map((value) => ({ value, label: countryName(value) })),
        ]}
        onChange={choose('country')}
      />
      <SelectField
        label={t('from-year')}
        value={String(shown.firstYear)}
        options={yearOptions}
        onChange={choose('from')}
      />
      <SelectField label={t('to-year')} value={String(shown.lastYear)} options={yearOptions} onChange={choose('to')} />
      <SelectField
        label={t('axis')}
        value={shown.scale}
        options={[
          { value: 'linear', label: t('axis-linear') },
          { value: 'logarithmic', label: t('axis-logarithmic') },
        ]}
        onChange={choose('axis')}
      />
    </form>
  )
}

function useChoice(): (name: string) => (value: string) => void {
  const [parameters, setParameters] = useSearchParams()
  return (name) => (value) => {
    const next = new URLSearchParams(parameters)
    if (value === '') next.delete(name)
    else next.set(name, value)
    setParameters(next, { preventScrollReset: true })
  }
}
