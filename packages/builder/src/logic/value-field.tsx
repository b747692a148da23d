import { isSameJson } from '@estela/core/json/same-json'
import { useId, useState } from 'react'
import { isWritable } from '../names/expression-tokens.ts'
import { isSameValue } from '../names/same-value.ts'
import { asList, shownInput, valueFrom } from './changed-comparison.ts'
import type { ComparedValue, Comparison } from './condition.ts'
import { choiceLabel } from './condition-sentence.ts'
import type { ConditionServices } from './condition-services.ts'
import styles from './logic.module.css'
import type { Subject, ValueInput } from './operators-for.ts'
import { shortened } from './thing-label.ts'

interface ValueFieldProps {
  readonly comparison: Comparison
  readonly subject: Subject
  readonly services: ConditionServices
  readonly onChange: (value: ComparedValue | null) => void
}

/** What an answer is compared with, entered as fits the question: its choices, a number, a date, a text, or nothing. */
export function ValueField(props: ValueFieldProps) {
  const { comparison, subject } = props
  const { value } = comparison
  if (value !== null && value.kind !== 'constant') return <ComputedValue {...props} value={value} />
  const input = shownInput(subject, comparison)
  if (input === 'none') return null
  if (input === 'choice') return <ChoiceSelect {...props} />
  if (input === 'choices') return <ChoiceBoxes {...props} />
  return input === 'texts' ? <TextsField {...props} /> : <SingleField {...props} input={input} />
}

const valuesOf = ({ value }: Comparison) => (value?.kind === 'constant' ? asList(value.value) : [])

function ComputedValue({ value, services, onChange }: ValueFieldProps & { readonly value: ComparedValue }) {
  const { t } = services.words
  const text = value.kind === 'name' ? `{${value.name}}` : value.kind === 'expression' ? value.text : ''
  return (
    <span className={styles.computed}>
      <span>{t('computed-value', { text })}</span>
      <button type="button" className="button-small" onClick={() => onChange(null)}>
        {t('enter-value')}
      </button>
    </span>
  )
}

/** A value that the question does not offer stays to be seen until another is chosen. */
function ChoiceSelect({ comparison, subject, services, onChange }: ValueFieldProps) {
  const { t } = services.words
  const [value] = valuesOf(comparison)
  const index = subject.choices.findIndex((choice) => value !== undefined && isSameValue(choice.value, value))
  const selected = value === undefined ? '' : index === -1 ? 'kept' : `${index}`
  return (
    <select
      className={styles.value}
      aria-label={t('value')}
      value={selected}
      onChange={(event) => {
        const choice = subject.choices[Number(event.target.value)]
        if (choice !== undefined) onChange(valueFrom([choice.value], 'choice'))
      }}
    >
      {value === undefined && <option value="">{t('choose')}</option>}
      {selected === 'kept' && <option value="kept">{t('kept-value', { value: String(value) })}</option>}
      {subject.choices.map((choice, at) => (
        <option key={String(choice.value)} value={at}>
          {shortened(choiceLabel(choice, services.words))}
        </option>
      ))}
    </select>
  )
}

function ChoiceBoxes({ comparison, subject, services, onChange }: ValueFieldProps) {
  const { t } = services.words
  const values = valuesOf(comparison)
  const kept = values.filter((value) => !subject.choices.some((choice) => isSameValue(choice.value, value)))
  const options = [
    ...subject.choices.map((choice) => ({ value: choice.value, label: choiceLabel(choice, services.words) })),
    ...kept.map((value) => ({ value, label: t('kept-value', { value: String(value) }) })),
  ]
  const isChecked = (value: (typeof options)[number]['value']) => values.some((each) => isSameValue(each, value))
  return (
    <fieldset className={styles.boxes}>
      <legend className="visually-hidden">{t('value')}</legend>
      {options.map(({ value, label }) => (
        <label key={String(value)}>
          <input
            type="checkbox"
            checked={isChecked(value)}
            onChange={({ target: { checked } }) => {
              const chosen = options.filter((each) => (each.value === value ? checked : isChecked(each.value)))
              onChange(
                valueFrom(
                  chosen.map((each) => each.value),
                  'choices',
                ),
              )
            }}
          />
          <span dir="auto">{label}</span>
        </label>
      ))}
    </fieldset>
  )
}

function SingleField({ comparison, services, onChange, input }: ValueFieldProps & { readonly input: ValueInput }) {
  const { t } = services.words
  const faultId = useId()
  const [value = ''] = valuesOf(comparison)
  const isRefused = !isWritable(String(value))
  return (
    <span className={styles.value}>
      <input
        type={input}
        step={input === 'number' ? 'any' : undefined}
        dir="auto"
        aria-label={t('value')}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? faultId : undefined}
        value={String(value)}
        onChange={({ target }) => {
          const entered = input === 'number' ? target.valueAsNumber : target.value
          onChange(entered === '' || Number.isNaN(entered) ? null : { kind: 'constant', value: entered })
        }}
      />
      {isRefused && (
        <span id={faultId} className={styles.error}>
          {t('unwritable')}
        </span>
      )}
    </span>
  )
}

function TextsField({ comparison, services, onChange }: ValueFieldProps) {
  const { t } = services.words
  const hintId = useId()
  const values = valuesOf(comparison)
  const [typed, setTyped] = useState('')
  return (
    <span className={styles.value}>
      <textarea
        rows={2}
        dir="auto"
        aria-label={t('value')}
        aria-describedby={hintId}
        value={isSameJson(valuesIn(typed), values) ? typed : values.join('\n')}
        onChange={({ target }) => {
          setTyped(target.value)
          onChange(valueFrom(valuesIn(target.value), 'texts'))
        }}
      />
      <span id={hintId} className={styles.note}>
        {t('values-hint')}
      </span>
    </span>
  )
}

const valuesIn = (text: string): (string | number)[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(textOrNumber)

const textOrNumber = (line: string): string | number => (/^-?\d+(\.\d+)?$/.test(line) ? Number(line) : line)
