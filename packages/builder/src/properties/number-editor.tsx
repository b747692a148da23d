import { useTranslations } from 'use-intl'
import type { Json } from '../document/json.ts'
import type { Property } from '../metadata/properties-of.ts'
import { describedByAll, Fault } from './fault.tsx'
import type { FieldEditorProps } from './field-editor.ts'
import { usePanel } from './panel-context.ts'
import { type Parsed, useDraft } from './use-draft.ts'

/** A number within its limits. A comma counts as decimal sign too. */
export function NumberEditor({ property, places, value, isMixed, inputId, describedBy }: FieldEditorProps) {
  const t = useTranslations('properties')
  const { writer } = usePanel()
  const limits = limitsOf(property)
  const draft = useDraft(
    value,
    written,
    (text) => parsed(text, property),
    (next) => writer.set(places, next, true),
  )
  const faultId = `${inputId}-fault`
  return (
    <>
      <input
        id={inputId}
        type="text"
        inputMode="decimal"
        dir="ltr"
        value={draft.text}
        placeholder={isMixed ? t('mixed') : shownDefault(property)}
        aria-invalid={draft.fault !== null}
        aria-describedby={describedByAll(describedBy, draft.fault && faultId)}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.leave}
      />
      <Fault id={faultId}>
        {draft.fault === null
          ? null
          : draft.fault === 'limits'
            ? t(`fault-${limits}`, limitValues(property))
            : t('fault-number')}
      </Fault>
    </>
  )
}

const written = (value: Json | undefined): string => (value === undefined ? '' : String(value))

/** survey-core writes -1 for "as set elsewhere", which tells people nothing. */
const shownDefault = ({ defaultValue }: Property): string => (defaultValue === -1 ? '' : written(defaultValue))

/** What was typed as a number; undefined where the field was emptied. */
function parsed(text: string, { min, max }: Property): Parsed<Json | undefined> {
  const trimmed = text.trim().replace(',', '.')
  if (trimmed === '') return { value: undefined }
  const number = Number(trimmed)
  if (!Number.isFinite(number)) return { fault: 'number' }
  if ((min !== null && number < min) || (max !== null && number > max)) return { fault: 'limits' }
  return { value: number }
}

const limitsOf = ({ min, max }: Property): 'at-least' | 'at-most' | 'between' =>
  min === null ? 'at-most' : max === null ? 'at-least' : 'between'

const limitValues = ({ min, max }: Property): Record<string, number> => ({
  ...(min !== null && { min }),
  ...(max !== null && { max }),
})
