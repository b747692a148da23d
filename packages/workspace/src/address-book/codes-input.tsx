import { useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './address-book.module.css'
import { KnownCodeInput, useSuggestions } from './known-code-input.tsx'
import type { InputProps } from './record-field-input.tsx'
import { codesIn } from './record-fields.ts'

/** The codes of several institutions or activities: those chosen, and a field that adds one. */
export function CodesInput(props: {
  readonly input: InputProps
  readonly kind: 'institutions' | 'activities'
  readonly value: string
  /** As it is kept: a person is not taken out of an activity. */
  readonly before: string
  readonly label: string
  readonly onChange: (codes: string) => void
}) {
  const say = useTranslations('addressBook')
  const [typed, setTyped] = useState('')
  const { kind, value, before, onChange } = props
  const codes = codesIn(value)
  const kept = kind === 'activities' ? codesIn(before) : []
  const add = () => {
    const added = codesIn(typed).filter((code) => !codes.includes(code))
    if (added.length > 0) onChange([...codes, ...added].join(';'))
    setTyped('')
  }
  return (
    <>
      <ChosenCodes
        kind={kind}
        codes={codes}
        kept={kept}
        onRemove={(code) => onChange(codes.filter((each) => each !== code).join(';'))}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in the field adds the code instead of sending the form */}
      <div
        className={styles.add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || typed.trim() === '') return
          event.preventDefault()
          add()
        }}
      >
        <KnownCodeInput input={props.input} kind={kind} value={typed} onChange={setTyped} />
        <button type="button" disabled={typed.trim() === ''} onClick={add}>
          {say('codes-button')}
          <span className="visually-hidden"> ({props.label})</span>
        </button>
      </div>
    </>
  )
}

function ChosenCodes(props: {
  readonly kind: 'institutions' | 'activities'
  readonly codes: readonly string[]
  readonly kept: readonly string[]
  readonly onRemove: (code: string) => void
}) {
  const say = useTranslations('addressBook')
  const names = new Map(useSuggestions(props.kind, '').map(({ code, name }) => [code, name]))
  if (props.codes.length === 0) return <p className={styles.help}>{say('codes-none')}</p>
  return (
    <ul className={styles.codes}>
      {props.codes.map((code) => (
        <li key={code}>
          <span>
            {names.get(code) ?? code} {names.has(code) && <span className="soft">{code}</span>}
          </span>
          {!props.kept.includes(code) && (
            <button type="button" className="button-small" onClick={() => props.onRemove(code)}>
              {say('codes-remove')}
              <span className="visually-hidden"> {code}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
