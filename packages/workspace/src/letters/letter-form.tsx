import type { FieldError, LetterDraft, LetterField } from '@estela/contract'
import { directionOf } from '@estela/ui/text-direction'
import { useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { LetterFields } from './letter-fields.tsx'
import { LetterProblems } from './letter-problems.tsx'
import styles from './letters.module.css'
import { offsetOf, withInserted } from './text-place.ts'

type Part = keyof LetterDraft
type Control = HTMLInputElement | HTMLTextAreaElement

/** Subject and body of a letter, what may be put into them, and what is wrong with them. */
export function LetterForm(props: {
  readonly language: string
  readonly draft: LetterDraft
  readonly required: readonly LetterField[]
  readonly problems: readonly FieldError[]
  readonly onChange: (draft: LetterDraft) => void
}) {
  const t = useTranslations('workspace')
  const { draft, problems } = props
  const subject = useRef<HTMLInputElement>(null)
  const body = useRef<HTMLTextAreaElement>(null)
  const lastPart = useRef<Part>('body')
  const controlOf = (part: Part): Control | null => (part === 'subject' ? subject.current : body.current)
  const insert = (field: LetterField) => {
    // Addresses have no place in a subject.
    const part = field === 'link' || field === 'confirm_link' ? 'body' : lastPart.current
    const control = controlOf(part)
    const [start, end] = [control?.selectionStart ?? draft[part].length, control?.selectionEnd ?? draft[part].length]
    const { text, cursor } = withInserted(draft[part], `{{${field}}}`, start, end)
    props.onChange({ ...draft, [part]: text })
    requestAnimationFrame(() => putCursor(control, cursor))
  }
  const go = (part: Part) => (problem: FieldError) =>
    putCursor(controlOf(part), offsetOf(draft[part], problem.line ?? 1, problem.column ?? 1))
  const partProps = (part: Part) => ({
    language: props.language,
    value: draft[part],
    problems: problems.filter(({ pointer }) => pointer === `/${part}`),
    onGo: go(part),
    onFocus: () => {
      lastPart.current = part
    },
    onType: (typed: string) => props.onChange({ ...draft, [part]: typed }),
  })
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <TextPart {...partProps('subject')} label={t('letter-subject')} control={subject} />
      <TextPart {...partProps('body')} label={t('letter-body')} control={body} isLong />
      <LetterFields required={props.required} onInsert={insert} />
    </form>
  )
}

function putCursor(control: Control | null, offset: number): void {
  control?.focus()
  control?.setSelectionRange(offset, offset)
}

function TextPart(props: {
  readonly label: string
  readonly language: string
  readonly value: string
  readonly problems: readonly FieldError[]
  readonly isLong?: boolean
  readonly control: React.RefObject<Control | null>
  readonly onFocus: () => void
  readonly onType: (typed: string) => void
  readonly onGo: (problem: FieldError) => void
}) {
  const id = useId()
  const problemsId = `${id}-problems`
  const hasProblems = props.problems.length > 0
  const common = {
    id,
    lang: props.language,
    dir: directionOf(props.language),
    value: props.value,
    spellCheck: true,
    'aria-invalid': hasProblems,
    'aria-describedby': hasProblems ? problemsId : undefined,
    onFocus: props.onFocus,
    onChange: (event: React.ChangeEvent<Control>) => props.onType(event.target.value),
  }
  return (
    <div className={styles.part}>
      <label htmlFor={id}>{props.label}</label>
      {props.isLong ? (
        <textarea {...common} rows={16} ref={props.control as React.RefObject<HTMLTextAreaElement>} />
      ) : (
        <input {...common} type="text" ref={props.control as React.RefObject<HTMLInputElement>} />
      )}
      <LetterProblems id={problemsId} problems={props.problems} onGo={props.onGo} />
    </div>
  )
}
