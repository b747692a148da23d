import { ConditionsParser } from 'survey-core'
import { useTranslations } from 'use-intl'
import { describedByAll, Fault } from './fault.tsx'
import type { FieldEditorProps } from './field-editor.ts'
import { usePanel } from './panel-context.ts'
import styles from './properties.module.css'

/** A condition or formula: with the editor that the builder supplies, else as text that is checked while it is typed. */
export function ExpressionEditor(props: FieldEditorProps) {
  const { property, places, value, labelId, describedBy } = props
  const { writer, renderExpression } = usePanel()
  if (renderExpression === null) return <PlainExpression {...props} />
  return renderExpression({
    owner: places[0].owner,
    property: property.name,
    value: typeof value === 'string' ? value : '',
    onChange: (next) => writer.set(places, next || undefined, true),
    labelledBy: labelId,
    describedBy,
  })
}

function PlainExpression({ places, value, isMixed, inputId, labelId, describedBy }: FieldEditorProps) {
  const t = useTranslations('properties')
  const { writer } = usePanel()
  const text = typeof value === 'string' ? value : ''
  const position = positionOfFault(text)
  const faultId = `${inputId}-fault`
  return (
    <>
      <textarea
        id={inputId}
        className={`${styles.code} ${styles.grow}`}
        rows={1}
        dir="ltr"
        spellCheck={false}
        value={text}
        placeholder={isMixed ? t('mixed') : undefined}
        aria-labelledby={labelId}
        aria-invalid={position !== null}
        aria-describedby={describedByAll(describedBy, position === null ? null : faultId)}
        onChange={(event) => writer.set(places, event.target.value || undefined, true)}
      />
      <Fault id={faultId}>{position === null ? null : t('fault-expression', { position: position + 1 })}</Fault>
    </>
  )
}

/** Where survey-core stops understanding an expression, counted from 0; null where it understands it all. */
function positionOfFault(text: string): number | null {
  if (text.trim() === '') return null
  const parser = new ConditionsParser()
  return parser.parseExpression(text) === null || parser.error ? (parser.error?.at ?? 0) : null
}
