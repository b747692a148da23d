import { useId, useState } from 'react'
import type { ConditionServices } from './condition-services.ts'
import styles from './logic.module.css'
import { usesAt } from './operand-label.ts'
import type { Operand } from './operands.ts'
import { shortened } from './thing-label.ts'

interface QuestionFieldProps {
  /** The name between the braces. */
  readonly operand: string
  readonly services: ConditionServices
  readonly partKey: string
  readonly onChange: (operand: string) => void
}

/** A field in which a question is searched by its text or its name. A name of no question is taken as a variable. */
export function QuestionField({ operand, services, partKey, onChange }: QuestionFieldProps) {
  const { t } = services.words
  const noteId = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const isUnknown = operand !== '' && typed === null && !isKnown(operand, services)
  const commit = (text: string) => {
    setTyped(null)
    const name = nameIn(text, services.operands)
    if (name !== operand) onChange(name)
  }
  return (
    <span className={styles.question}>
      <input
        type="text"
        dir="auto"
        aria-label={t('question')}
        aria-describedby={isUnknown ? noteId : undefined}
        placeholder={t('question-hint')}
        list={services.operandsId}
        data-part={partKey}
        value={typed ?? shownOperand(operand, services.operands)}
        onFocus={(event) => event.target.select()}
        onChange={({ target: { value } }) => {
          if (services.operands.some((each) => operandText(each) === value)) commit(value)
          else setTyped(value)
        }}
        onBlur={() => typed !== null && commit(typed)}
      />
      {isUnknown && (
        <span id={noteId} className={styles.note}>
          {t('unknown-name')}
        </span>
      )}
    </span>
  )
}

/** The choices of all fields for questions in an editor. */
export const OperandOptions = ({ id, operands }: { readonly id: string; readonly operands: readonly Operand[] }) => (
  <datalist id={id}>
    {operands.map((operand) => (
      <option key={operand.name} value={operandText(operand)} />
    ))}
  </datalist>
)

/** Both what people call it and its name, so that either is found by typing. */
const operandText = ({ name, label }: Operand): string => (label === name ? name : `${shortened(label)} {${name}}`)

function shownOperand(name: string, operands: readonly Operand[]): string {
  const known = operands.find((each) => each.name.toLowerCase() === name.toLowerCase())
  if (known !== undefined) return operandText(known)
  return name === '' ? '' : `{${name}}`
}

function nameIn(text: string, operands: readonly Operand[]): string {
  const wanted = text.trim().toLowerCase()
  const known = operands.find((each) =>
    [operandText(each), each.name, each.label].some((name) => name.toLowerCase() === wanted),
  )
  return known?.name ?? (/\{([^{}]+)\}\s*$/.exec(text)?.[1] ?? text).replace(/[{}]/g, '').trim()
}

const isKnown = (operand: string, { document, place, operands }: ConditionServices): boolean =>
  operands.some(({ name }) => name === operand) || usesAt(document, place, operand).length > 0
