import { COUNTRY_CODES, useCountryName } from '@estela/ui/country-name'
import { useLanguage } from '@estela/ui/locale-provider'
import type { SelectOption } from '@estela/ui/select-field'
import { useLanguageName } from '@estela/ui/use-language-name'
import { type ComponentPropsWithoutRef, useId } from 'react'
import { useTranslations } from 'use-intl'
import styles from './address-book.module.css'
import { CodesInput } from './codes-input.tsx'
import { KnownCodeInput } from './known-code-input.tsx'
import { useProblemWords } from './problem-words.ts'
import { CATEGORIES, INSTITUTION_TYPES, LIKELY_LANGUAGES, MODES, type RecordField } from './record-fields.ts'

interface FieldProps {
  readonly field: RecordField
  /** As it is kept. */
  readonly before: string
  readonly value: string
  readonly isNew: boolean
  readonly problem: string | undefined
  readonly onChange: (text: string) => void
}

/** What every kind of input is given, so that label, help and problem belong to it. */
export type InputProps = Pick<ComponentPropsWithoutRef<'input'>, 'id' | 'aria-invalid' | 'aria-describedby'>

/** One column of a record, with its label, help and what is wrong with it. */
export function RecordFieldInput(props: FieldProps) {
  const say = useTranslations('addressBook')
  const problemWords = useProblemWords()
  const id = useId()
  const { field, isNew, problem } = props
  const isFixed = field.isFixed === true && !isNew
  const help = isFixed ? field.helpWhenFixed : field.help
  const label = say(`column-${field.name}`)
  const described = [help !== undefined && `${id}-help`, problem !== undefined && `${id}-wrong`].filter(Boolean)
  const input: InputProps = {
    id,
    'aria-invalid': problem !== undefined,
    ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{field.isOptional === true ? say('optional', { label }) : label}</label>
      {isFixed ? <input {...input} value={props.value} readOnly /> : <Input {...props} input={input} label={label} />}
      {help !== undefined && (
        <p id={`${id}-help`} className={styles.help}>
          {say(help)}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-wrong`} className={styles.wrong}>
          {problemWords({ code: problem, hints: [] })}
        </p>
      )}
    </div>
  )
}

function Input(props: FieldProps & { readonly input: InputProps; readonly label: string }) {
  const { field, value, onChange, input } = props
  const choices = useChoices()
  const type = (event: { readonly target: { readonly value: string } }) => onChange(event.target.value)
  switch (field.form) {
    case 'text':
      return <input {...input} value={value} onChange={type} />
    case 'email':
      return <input {...input} type="email" inputMode="email" autoComplete="off" value={value} onChange={type} />
    case 'date':
      return <input {...input} type="date" value={value} onChange={type} />
    case 'paragraphs':
      return <textarea {...input} rows={4} value={value} onChange={type} />
    case 'institution':
      return <KnownCodeInput input={input} kind="institutions" value={value} onChange={onChange} />
    case 'institutions':
    case 'activities':
      return <CodesInput {...props} kind={field.form} />
    default:
      return <Choice {...props} options={choices(field, value)} />
  }
}

function Choice({ input, value, options, onChange }: FieldProps & { input: InputProps; options: SelectOption[] }) {
  return (
    <select {...input} value={value} onChange={(event) => onChange(event.target.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

/** A function that lists what a column may hold; also what it holds already, where that is none of the usual values. */
function useChoices(): (field: RecordField, value: string) => SelectOption[] {
  const t = useTranslations('workspace')
  const say = useTranslations('addressBook')
  const countryName = useCountryName()
  const languageName = useLanguageName()
  const { locale } = useLanguage()
  return ({ form, isOptional }, value) => {
    const label: Readonly<Record<string, (of: string) => string>> = {
      country: countryName,
      language: languageName,
      type: (of) => say(`type-${of}`),
      category: (of) => t(`category-${of}`),
      mode: (of) => t(`mode-${of}`),
    }
    const known: readonly string[] = VALUES[form] ?? []
    const values = value === '' || known.includes(value) ? known : [...known, value]
    const options = values.map((each) => ({ value: each, label: label[form]?.(each) ?? each }))
    if (form === 'country') options.sort((one, other) => one.label.localeCompare(other.label, locale))
    return [{ value: '', label: say(isOptional === true ? 'country-of-institution' : 'choose') }, ...options]
  }
}

const VALUES: Readonly<Partial<Record<RecordField['form'], readonly string[]>>> = {
  country: COUNTRY_CODES,
  language: LIKELY_LANGUAGES,
  type: INSTITUTION_TYPES,
  category: CATEGORIES,
  mode: MODES,
}
