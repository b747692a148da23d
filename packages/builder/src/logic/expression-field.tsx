import type { Diagnostic } from '@codemirror/lint'
import { useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { type ExpressionRemark, expressionRemarks } from './expression-remarks.ts'
import type { createExpressionText, ExpressionText } from './expression-text.ts'
import styles from './logic.module.css'
import { operandsAt } from './operands.ts'
import { type SentenceWords, useSentenceWords } from './sentence-words.ts'

export interface ExpressionFieldProps {
  readonly document: JsonObject
  /** Place of the expression, for what names mean there. */
  readonly place: Pointer
  readonly value: string
  readonly onChange: (value: string) => void
  readonly label: string
}

/**
 * An expression as text, with completion of names, functions and operators, and what is wrong with it below and at the
 * very place. It is a plain text field until somebody writes in it: a panel may show many, and their editor comes over
 * the network.
 */
export function ExpressionField({ document, place, value, onChange, label }: ExpressionFieldProps) {
  const words = useSentenceWords()
  const remarksId = useId()
  const remarks = useMemo(() => expressionRemarks(value, document, place), [value, document, place])
  const { host, plain, isThere, load } = useExpressionText({ document, place, value, onChange, label, remarks, words })
  return (
    <div className={styles.expression}>
      <div ref={host} dir="ltr" />
      {!isThere && (
        <textarea
          ref={plain}
          className={styles.plain}
          aria-label={label}
          aria-describedby={remarksId}
          aria-invalid={remarks.some(({ kind }) => kind === 'broken')}
          dir="ltr"
          rows={2}
          spellCheck={false}
          value={value}
          onFocus={load}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <div id={remarksId} aria-live="polite">
        {remarks.map((remark) => (
          <p key={`${remark.kind} ${remark.start}`} className={remark.kind === 'broken' ? styles.error : styles.note}>
            {remarkText(remark, words)}
          </p>
        ))}
      </div>
    </div>
  )
}

const remarkText = (remark: ExpressionRemark, { t }: SentenceWords): string =>
  remark.kind === 'broken' ? t('broken-at', { at: remark.start + 1 }) : t(remark.kind, { name: remark.name })

interface TextInUse extends ExpressionFieldProps {
  readonly remarks: readonly ExpressionRemark[]
  readonly words: SentenceWords
}

/** The editor in `host`, made when it is first needed, and shown what changes elsewhere. */
function useExpressionText({ document, place, value, onChange, label, remarks, words }: TextInUse) {
  const host = useRef<HTMLDivElement>(null)
  const plain = useRef<HTMLTextAreaElement>(null)
  const [isWanted, setIsWanted] = useState(false)
  const [text, setText] = useState<ExpressionText | null>(null)
  const onTyped = useEffectEvent((expression: string) => {
    if (expression !== value) onChange(expression)
  })
  const operands = useEffectEvent(() => operandsAt(document, place, words))
  const make = useEffectEvent((create: typeof createExpressionText) => {
    if (host.current === null) return null
    const made = create(host.current, { label, expression: value, onTyped, operands })
    if (plain.current === plain.current?.ownerDocument.activeElement) made.focus(plain.current?.selectionStart ?? 0)
    return made
  })
  useEffect(() => {
    if (!isWanted) return
    let made: ExpressionText | null = null
    let isGone = false
    void import('./expression-text.ts').then((module) => {
      if (isGone) return
      made = make(module.createExpressionText)
      setText(made)
    })
    return () => {
      isGone = true
      made?.destroy()
      setText(null)
    }
  }, [isWanted])
  useEffect(() => text?.show(value), [text, value])
  useEffect(() => text?.mark(remarks.map((remark) => diagnosticOf(remark, words))), [text, remarks, words])
  return { host, plain, isThere: text !== null, load: () => setIsWanted(true) }
}

const diagnosticOf = (remark: ExpressionRemark, words: SentenceWords): Diagnostic => ({
  from: remark.start,
  to: remark.end,
  severity: remark.kind === 'broken' ? 'error' : 'warning',
  message: remarkText(remark, words),
})
